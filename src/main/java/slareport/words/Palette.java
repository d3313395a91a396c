package slareport.words;

import slareport.agreement.Side;
import slareport.measure.Status;

/**
 * The colours, as six hexadecimal digits: blue for marketing, orange for sales, which people with any colour vision tell
 * apart. A status has its sign and word besides its colour.
 */
public final class Palette {
    public static final String INK = "1F2933";
    public static final String MUTED = "5F6B7A";
    public static final String HAIRLINE = "DDE2E8";
    public static final String RULE = "8A96A3";
    public static final String HEAD_FILL = "F3F5F8";
    public static final String BLUE = "1B5E9E";
    public static final String ORANGE = "B8560F";
    public static final String SLATE = "4A5565";
    /** What was refused or failed, in charts: orange is the accent of a side, and tells too little beside green. */
    public static final String REFUSED = "C7728A";

    /** What nobody's work decides, in charts: time off, what is still open. */
    public static final String REST = "C3CAD3";

    public static final String BAR = "BBD7EF";
    public static final String BETTER = "0B6B58";
    public static final String WORSE = "A3123A";

    /** The sign of what is short of its target only because its leads are still on their way. */
    public static final String MATURING = "◔";

    private Palette() {}

    /** The accent of a side. */
    public static String colour(Side side) {
        return switch (side) {
            case MARKETING -> BLUE;
            case SALES -> ORANGE;
            case BOTH -> SLATE;
        };
    }

    /** A light ground of a side's accent. */
    public static String tint(Side side) {
        return switch (side) {
            case MARKETING -> "EAF2FA";
            case SALES -> "FCEFE4";
            case BOTH -> "EEF0F3";
        };
    }

    /** The colour of a status' words. */
    public static String ink(Status status) {
        return switch (status) {
            case MET, ON_TRACK -> BETTER;
            case MISSED -> WORSE;
            case AT_RISK -> "7A4F00";
            case NO_DATA -> MUTED;
        };
    }

    /** The ground of a status. */
    public static String fill(Status status) {
        return switch (status) {
            case MET -> "DDF1EB";
            case ON_TRACK -> "EDF7F3";
            case MISSED -> "FAE1E7";
            case AT_RISK -> "FFF0CC";
            case NO_DATA -> "F1F2F4";
        };
    }

    /** The colour of a standing's words. */
    public static String ink(Standing standing) {
        return ink(shade(standing));
    }

    /** The ground of a standing. */
    public static String fill(Standing standing) {
        return fill(shade(standing));
    }

    // what is still to grow is no failure
    private static Status shade(Standing standing) {
        return standing.isMaturing() ? Status.NO_DATA : standing.status();
    }

    /** A sign for those who do not tell the colours apart. */
    public static String symbol(Status status) {
        return switch (status) {
            case MET -> "✔";
            case MISSED -> "✖";
            case ON_TRACK -> "●";
            case AT_RISK -> "▲";
            case NO_DATA -> "–";
        };
    }
}
