package nl.wijkspil.platform.enterprises;

/** Whether somebody lives in the catchment. Unknown is not no. */
public enum Residency {
    /** Lives in the catchment. */
    YES,
    /** Lives elsewhere. */
    NO,
    /** Nobody has written it down. */
    UNKNOWN
}
