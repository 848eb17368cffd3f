package nl.wijkspil.lending.portfolio;

/** Loans by days past due. */
public enum ArrearsBucket {
    /** Nothing is late. */
    CURRENT("current", 0),
    /** One to thirty days. */
    TO_30("1-30", 30),
    /** Thirty-one to sixty days. */
    TO_60("31-60", 60),
    /** Sixty-one to ninety days. */
    TO_90("61-90", 90),
    /** Ninety-one to a hundred and eighty days. */
    TO_180("91-180", 180),
    /** Longer. */
    OVER_180(">180", Integer.MAX_VALUE);

    private final String label;
    private final int lastDay;

    ArrearsBucket(String label, int lastDay) {
        this.label = label;
        this.lastDay = lastDay;
    }

    /** The name in tables and files: {@code 31-60}. */
    public String label() {
        return label;
    }

    /** The bucket of a number of days past due. */
    public static ArrearsBucket of(int daysPastDue) {
        for (ArrearsBucket bucket : values()) {
            if (daysPastDue <= bucket.lastDay) {
                return bucket;
            }
        }
        return OVER_180;
    }
}
