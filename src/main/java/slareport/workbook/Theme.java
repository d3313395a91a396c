package slareport.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.agreement.Side;
import slareport.measure.Status;
import slareport.workbook.Look.Edge;

/**
 * The colours and looks of the workbook: blue for marketing, orange for sales, which people with any colour vision tell
 * apart. A status has its symbol and word besides its colour.
 */
final class Theme {
    static final String FONT = "Calibri";
    static final String INK = "1F2933";
    static final String MUTED = "5F6B7A";
    static final String HAIRLINE = "DDE2E8";
    static final String RULE = "8A96A3";
    static final String HEAD_FILL = "F3F5F8";
    static final String BLUE = "1B5E9E";
    static final String ORANGE = "B8560F";
    static final String SLATE = "4A5565";
    /** What was refused or failed, in charts: orange is the accent of a side, and tells too little beside green. */
    static final String REFUSED = "C7728A";

    /** What nobody's work decides, in charts: time off, what is still open. */
    static final String REST = "C3CAD3";

    static final String BAR = "BBD7EF";
    static final String BETTER = "0B6B58";
    static final String WORSE = "A3123A";

    /** The sign of what is short of its target only because its leads are still on their way. */
    static final String MATURING = "◔";

    static final Look TITLE = Look.text(18, INK).asBold();
    static final Look SUBTITLE = Look.text(10, MUTED);
    static final Look LINK = Look.text(10, BLUE);
    static final Look SECTION = Look.text(13, INK).asBold();
    static final Look NOTE = Look.text(10, MUTED).wrapped();
    static final Look PROSE = Look.text(10, INK).wrapped();
    static final Look CELL = Look.text(10, INK).lined(Edge.ROW, HAIRLINE);
    static final Look WRAPPED = CELL.wrapped();
    static final Look NUMBER = CELL.to(HorizontalAlignment.RIGHT);
    static final Look FAINT = CELL.in(MUTED);
    static final Look HEAD =
            Look.text(9, SLATE).asBold().wrapped().on(HEAD_FILL).lined(Edge.HEAD, RULE);
    static final Look NUMBER_HEAD = HEAD.to(HorizontalAlignment.RIGHT);

    private Theme() {}

    /** The accent of a side. */
    static String colour(Side side) {
        return switch (side) {
            case MARKETING -> BLUE;
            case SALES -> ORANGE;
            case BOTH -> SLATE;
        };
    }

    /** A light ground of a side's accent. */
    static String tint(Side side) {
        return switch (side) {
            case MARKETING -> "EAF2FA";
            case SALES -> "FCEFE4";
            case BOTH -> "EEF0F3";
        };
    }

    /** The colour of a status' words. */
    static String ink(Status status) {
        return switch (status) {
            case MET, ON_TRACK -> BETTER;
            case MISSED -> WORSE;
            case AT_RISK -> "7A4F00";
            case NO_DATA -> MUTED;
        };
    }

    /** The ground of a status. */
    static String fill(Status status) {
        return switch (status) {
            case MET -> "DDF1EB";
            case ON_TRACK -> "EDF7F3";
            case MISSED -> "FAE1E7";
            case AT_RISK -> "FFF0CC";
            case NO_DATA -> "F1F2F4";
        };
    }

    /** The colour of a standing's words. */
    static String ink(Standing standing) {
        return ink(shade(standing));
    }

    /** The ground of a standing. */
    static String fill(Standing standing) {
        return fill(shade(standing));
    }

    // what is still to grow is no failure
    private static Status shade(Standing standing) {
        return standing.isMaturing() ? Status.NO_DATA : standing.status();
    }

    /** A sign for those who do not tell the colours apart. */
    static String symbol(Status status) {
        return switch (status) {
            case MET -> "✔";
            case MISSED -> "✖";
            case ON_TRACK -> "●";
            case AT_RISK -> "▲";
            case NO_DATA -> "–";
        };
    }

    /** A colour as four bytes, the first one making it opaque. */
    static byte[] argb(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
