package slareport.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import slareport.words.Palette;
import slareport.workbook.Look.Edge;

/**
 * The colours and looks of the workbook: blue for marketing, orange for sales, which people with any colour vision tell
 * apart. A status has its symbol and word besides its colour.
 */
final class Theme {
    static final String FONT = "Calibri";
    static final Look TITLE = Look.text(18, Palette.INK).asBold();
    static final Look SUBTITLE = Look.text(10, Palette.MUTED);
    static final Look LINK = Look.text(10, Palette.BLUE);
    static final Look SECTION = Look.text(13, Palette.INK).asBold();
    static final Look NOTE = Look.text(10, Palette.MUTED).wrapped();
    static final Look PROSE = Look.text(10, Palette.INK).wrapped();
    static final Look CELL = Look.text(10, Palette.INK).lined(Edge.ROW, Palette.HAIRLINE);
    static final Look WRAPPED = CELL.wrapped();
    static final Look NUMBER = CELL.to(HorizontalAlignment.RIGHT);
    static final Look FAINT = CELL.in(Palette.MUTED);
    static final Look HEAD =
            Look.text(9, Palette.SLATE).asBold().wrapped().on(Palette.HEAD_FILL).lined(Edge.HEAD, Palette.RULE);
    static final Look NUMBER_HEAD = HEAD.to(HorizontalAlignment.RIGHT);

    private Theme() {}

    /** A colour as four bytes, the first one making it opaque. */
    static byte[] argb(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
