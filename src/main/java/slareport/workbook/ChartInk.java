package slareport.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** What charts are drawn with; colours are {@code RRGGBB}. */
final class ChartInk {
    private ChartInk() {}

    /** An area of one colour. */
    static XDDFShapeProperties filled(String colour) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colour))));
        return properties;
    }

    /** A line of one colour, so many points wide. */
    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colour))));
        line.setWidth(points);
        return line;
    }

    /** The three bytes of a colour. */
    static byte[] rgb(String colour) {
        int value = Integer.parseInt(colour, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
