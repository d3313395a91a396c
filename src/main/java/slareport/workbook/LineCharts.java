package slareport.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;
import slareport.workbook.Charts.Title;

/** Charts of lines; where a number is missing, a line has a gap. */
final class LineCharts {
    /** Sixty-thousandths of a degree. */
    private static final int SLANTED = -45 * 60_000;

    private LineCharts() {}

    /** Lines over the same categories, with a legend; gaps where numbers are missing. */
    static void lines(
            XSSFSheet sheet,
            Place place,
            Title title,
            CellRangeAddress categories,
            List<Series> all,
            String format,
            boolean share) {
        XSSFChart chart = Charts.blank(sheet, place, title);
        lines(chart, sheet, categories, all, format, share, 0);
        // a narrow chart would break some of the names and not others
        CTTextBody names = chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTxPr();
        Charts.letter(names);
        names.getBodyPr().setRot(SLANTED);
    }

    /** Lines of shares whose numbers stand on any sheet; the axis reaches from the least share to the whole. */
    static void shares(
            XSSFSheet sheet,
            Place place,
            Title title,
            XSSFSheet data,
            CellRangeAddress categories,
            List<Series> all,
            double least) {
        lines(Charts.blank(sheet, place, title), data, categories, all, "0%", true, least);
    }

    private static void lines(
            XSSFChart chart,
            XSSFSheet data,
            CellRangeAddress categories,
            List<Series> all,
            String format,
            boolean share,
            double least) {
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = Charts.values(chart, format, share);
        values.setMinimum(least);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        lines.setVaryColors(false);
        for (Series series : all) {
            XDDFLineChartData.Series added = (XDDFLineChartData.Series) Charts.add(data, lines, categories, series);
            added.setSmooth(false);
            added.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFShapeProperties marker = ChartInk.filled(series.colour());
            added.setShapeProperties(marker);
            added.setLineProperties(ChartInk.line(series.colour(), 2.25));
            added.getCTLineSer().getMarker().addNewSpPr().set(marker.getXmlObject());
        }
        chart.plot(lines);
        Charts.tellApart(chart, all);
    }
}
