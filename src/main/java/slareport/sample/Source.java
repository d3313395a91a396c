package slareport.sample;

import java.util.List;

/** Where leads come from, and what becomes of them; the trade directory is the source that sales refuses. */
enum Source {
    GOOGLE_ADS("Google Ads", 26, 0.50, 0.13, 0.60, 0.29),
    ORGANIC("Orgánico", 24, 0.56, 0.11, 0.60, 0.31),
    WEBINAR("Webinar", 12, 0.62, 0.12, 0.62, 0.30),
    TRADE_FAIR("Feria", 8, 0.60, 0.12, 0.62, 0.33),
    REFERRAL("Referido", 9, 0.76, 0.05, 0.72, 0.42),
    LINKEDIN("LinkedIn", 9, 0.52, 0.15, 0.56, 0.27),
    DIRECTORY("Directorio industrial", 12, 0.62, 0.56, 0.44, 0.16);

    private static final double[] WEIGHTS = weights();

    private final String label;
    private final double weight;
    final double mqlShare;
    final double rejectedShare;
    final double sqlShare;
    final double wonShare;

    Source(String label, double weight, double mqlShare, double rejectedShare, double sqlShare, double wonShare) {
        this.label = label;
        this.weight = weight;
        this.mqlShare = mqlShare;
        this.rejectedShare = rejectedShare;
        this.sqlShare = sqlShare;
        this.wonShare = wonShare;
    }

    static Source draw(Dice dice) {
        return values()[dice.pick(WEIGHTS)];
    }

    /** As the CRM writes it. */
    String label() {
        return label;
    }

    /** At least one; the empty name stands for none. */
    List<String> campaigns() {
        return switch (this) {
            case GOOGLE_ADS -> List.of("Bombas eficientes", "Válvulas, refacciones y urgencias");
            case WEBINAR -> List.of("Webinar: ahorro\nde energía", "Webinar de mantenimiento");
            case TRADE_FAIR -> List.of("Expo \"Agua\" Tijuana", "Feria del Bajío");
            case LINKEDIN -> List.of("Plantas 🏭 sin paros");
            case DIRECTORY -> List.of("Ficha destacada");
            case ORGANIC, REFERRAL -> List.of("");
        };
    }

    /** The share of all leads that come this way. */
    double share() {
        double sum = 0;
        for (double each : WEIGHTS) {
            sum += each;
        }
        return weight / sum;
    }

    private static double[] weights() {
        Source[] all = values();
        double[] weights = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            weights[i] = all[i].weight;
        }
        return weights;
    }
}
