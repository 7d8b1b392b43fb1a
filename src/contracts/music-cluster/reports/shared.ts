/** What a school lets go across the county; an empty cell is never shared. */
export const FOR_THE_COUNTY = 'Share = Across the county';
/** What goes across the county may be known within the cluster too. */
export const FOR_THE_CLUSTER = 'Share = Within the cluster, Across the county';
/** The one school that is ticked in the Schools sheet. */
export const OF_THE_SCHOOL = 'School Feedback now = yes';
