/** Names that other sites put at the end of links to count who follows them: no reader chose them. */
export const TRACKING = /^(utm|mc|_ga|igsh|ref)|clid$|^(s|si|t)$/;
