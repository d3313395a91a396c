package slareport.workbook;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import slareport.workbook.Charts.Place;
import slareport.workbook.Charts.Series;
import slareport.workbook.Charts.Title;

/** Charts of bars, standing or lying. */
final class BarCharts {
    private BarCharts() {}

    /** Gives the bars of the chart that was drawn last on a sheet another colour, from one on. */
    static void recolour(XSSFSheet sheet, int firstBar, int bars, String colour) {
        List<XSSFChart> charts = sheet.createDrawingPatriarch().getCharts();
        CTBarSer drawn = charts.get(charts.size() - 1)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);
        for (int bar = firstBar; bar < bars; bar++) {
            CTDPt point = drawn.addNewDPt();
            point.addNewIdx().setVal(bar);
            point.addNewInvertIfNegative().setVal(false);
            point.addNewSpPr().set(ChartInk.filled(colour).getXmlObject());
        }
    }

    /** Bars beside each other, one for each category, with their numbers; from top to bottom when they lie. */
    static void bars(
            XSSFSheet sheet,
            Place place,
            Title title,
            CellRangeAddress categories,
            Series series,
            String format,
            boolean lying) {
        XSSFChart chart = Charts.blank(sheet, place, title);
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setVisible(false);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(45);
        addFilled(sheet, data, categories, series);
        chart.plot(data);
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        CTNumFmt numbers = labels.addNewNumFmt();
        numbers.setFormatCode(format);
        numbers.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Columns of several series beside each other over the same categories, with a legend. */
    static void columns(
            XSSFSheet sheet,
            Place place,
            Title title,
            XSSFSheet data,
            CellRangeAddress categories,
            List<Series> all,
            String format,
            boolean share) {
        XSSFChart chart = Charts.blank(sheet, place, title);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = Charts.values(chart, format, share);
        XDDFBarChartData columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        columns.setBarDirection(BarDirection.COL);
        columns.setVaryColors(false);
        columns.setGapWidth(60);
        all.forEach(series -> addFilled(data, columns, categories, series));
        chart.plot(columns);
        Charts.tellApart(chart, all);
    }

    /** Lying bars of full length, one for each category, divided into the parts of a whole, with a legend. */
    static void parts(XSSFSheet sheet, Place place, Title title, CellRangeAddress categories, List<Series> all) {
        XSSFChart chart = Charts.blank(sheet, place, title);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setMaximum(1);
        values.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        data.setGapWidth(50);
        all.forEach(series -> addFilled(sheet, data, categories, series));
        chart.plot(data);
        overlap(chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap());
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private static void addFilled(XSSFSheet sheet, XDDFBarChartData data, CellRangeAddress categories, Series series) {
        Charts.add(sheet, data, categories, series).setShapeProperties(ChartInk.filled(series.colour()));
    }

    // the lite schemas that come with POI lack the type of the attribute
    private static void overlap(CTOverlap overlap) {
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }
}
