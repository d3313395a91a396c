package slareport.workbook;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import slareport.words.Palette;

/** Native charts on cells of their own sheet. */
final class Charts {
    /** Keeps a chart off the table to its left. */
    private static final int GAP = 12 * org.apache.poi.util.Units.EMU_PER_POINT;

    /** Hundredths of a point. */
    private static final int LETTERS = 850;

    /** Sixty-thousandths of a degree. */
    private static final int SLANTED = -45 * 60_000;

    private Charts() {}

    /** Where a chart lies: the cells of its corners, the last ones exclusive, counted from 0. */
    record Place(int firstColumn, int firstRow, int lastColumn, int lastRow) {}

    /**
     * The words above a chart and their language.
     *
     * @param description what is read out to those who do not see the chart
     */
    record Title(String text, String description, Locale language) {}

    /**
     * One row or column of numbers.
     *
     * @param name what the legend says
     * @param colour as {@code RRGGBB}
     */
    record Series(String name, CellRangeAddress values, String colour) {}

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
            point.addNewSpPr().set(filled(colour).getXmlObject());
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
        XSSFChart chart = chart(sheet, place, title);
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
        add(sheet, data, categories, series).setShapeProperties(filled(series.colour()));
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
        XSSFChart chart = chart(sheet, place, title);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(chart, format, share);
        XDDFBarChartData columns = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        columns.setBarDirection(BarDirection.COL);
        columns.setVaryColors(false);
        columns.setGapWidth(60);
        for (Series series : all) {
            add(data, columns, categories, series).setShapeProperties(filled(series.colour()));
        }
        chart.plot(columns);
        if (all.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /** Lying bars of full length, one for each category, divided into the parts of a whole, with a legend. */
    static void parts(XSSFSheet sheet, Place place, Title title, CellRangeAddress categories, List<Series> all) {
        XSSFChart chart = chart(sheet, place, title);
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
        for (Series series : all) {
            add(sheet, data, categories, series).setShapeProperties(filled(series.colour()));
        }
        chart.plot(data);
        overlap(chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap());
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    // the lite schemas that come with POI lack the type of the attribute
    private static void overlap(CTOverlap overlap) {
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private static XDDFValueAxis values(XSSFChart chart, String format, boolean share) {
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        if (share) {
            values.setMaximum(1);
            values.setMajorUnit(0.25);
        }
        values.setNumberFormat(format);
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.HAIRLINE, 0.75));
        return values;
    }

    /** Lines over the same categories, with a legend; gaps where numbers are missing. */
    static void lines(
            XSSFSheet sheet,
            Place place,
            Title title,
            CellRangeAddress categories,
            List<Series> all,
            String format,
            boolean share) {
        XSSFChart chart = chart(sheet, place, title);
        lines(chart, sheet, categories, all, format, share, 0);
        // a narrow chart would break some of the names and not others
        CTTextBody names = chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTxPr();
        letters(names);
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
        lines(chart(sheet, place, title), data, categories, all, "0%", true, least);
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
        XDDFValueAxis values = values(chart, format, share);
        values.setMinimum(least);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        lines.setVaryColors(false);
        for (Series series : all) {
            XDDFLineChartData.Series added = (XDDFLineChartData.Series) add(data, lines, categories, series);
            added.setSmooth(false);
            added.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFShapeProperties marker = filled(series.colour());
            added.setShapeProperties(marker);
            added.setLineProperties(line(series.colour(), 2.25));
            added.getCTLineSer().getMarker().addNewSpPr().set(marker.getXmlObject());
        }
        chart.plot(lines);
        if (all.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static XSSFChart chart(XSSFSheet sheet, Place place, Title title) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(
                place.firstColumn() > 1 ? GAP : 0,
                0,
                0,
                0,
                place.firstColumn(),
                place.firstRow(),
                place.lastColumn(),
                place.lastRow()));
        chart.setTitleText(title.text());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> {
            // left alone it would be the language of the machine
            run.setLanguage(title.language());
            run.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, Theme.FONT, null, null, null)});
            run.setFontSize(11.0);
            run.setBold(true);
            run.setFontColor(XDDFColor.from(rgb(Palette.INK)));
        });
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddShapeProperties().setLineProperties(line(Palette.HAIRLINE, 0.75));
        lettering(chart);
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setTitle(title.text());
        frame.setDescr(title.description());
        return chart;
    }

    /** Small letters of the workbook's font, so that the names of months stand side by side. */
    private static void lettering(XSSFChart chart) {
        letters(chart.getCTChartSpace().addNewTxPr());
    }

    private static void letters(CTTextBody text) {
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(LETTERS);
        letters.addNewSolidFill().addNewSrgbClr().setVal(rgb(Palette.SLATE));
        letters.addNewLatin().setTypeface(Theme.FONT);
    }

    private static XDDFChartData.Series add(
            XSSFSheet sheet, XDDFChartData data, CellRangeAddress categories, Series series) {
        XDDFChartData.Series added = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, categories),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, series.values()));
        added.setTitle(series.name(), null);
        return added;
    }

    private static XDDFShapeProperties filled(String colour) {
        XDDFShapeProperties properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colour))));
        return properties;
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(colour))));
        line.setWidth(points);
        return line;
    }

    private static byte[] rgb(String colour) {
        int value = Integer.parseInt(colour, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
