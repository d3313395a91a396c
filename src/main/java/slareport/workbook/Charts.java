package slareport.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import slareport.words.Palette;

/** What native charts on cells of their own workbook have in common. */
final class Charts {
    /** Keeps a chart off the table to its left. */
    private static final int GAP = 12 * org.apache.poi.util.Units.EMU_PER_POINT;

    /** Hundredths of a point. */
    private static final int LETTERS = 850;

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

    /** A chart with its title and frame, in which nothing is drawn yet. */
    static XSSFChart blank(XSSFSheet sheet, Place place, Title title) {
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
            run.setFontColor(XDDFColor.from(ChartInk.rgb(Palette.INK)));
        });
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getOrAddShapeProperties().setLineProperties(ChartInk.line(Palette.HAIRLINE, 0.75));
        // small, so that the names of months stand side by side
        letter(chart.getCTChartSpace().addNewTxPr());
        CTNonVisualDrawingProps frame = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setTitle(title.text());
        frame.setDescr(title.description());
        return chart;
    }

    /** Gives a text small letters of the workbook's font. */
    static void letter(CTTextBody text) {
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(LETTERS);
        letters.addNewSolidFill().addNewSrgbClr().setVal(ChartInk.rgb(Palette.SLATE));
        letters.addNewLatin().setTypeface(Theme.FONT);
    }

    /** The axis on the left, from nothing on; that of shares reaches to the whole. */
    static XDDFValueAxis values(XSSFChart chart, String format, boolean share) {
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        if (share) {
            values.setMaximum(1);
            values.setMajorUnit(0.25);
        }
        values.setNumberFormat(format);
        values.getOrAddMajorGridProperties().setLineProperties(ChartInk.line(Palette.HAIRLINE, 0.75));
        return values;
    }

    /** Adds a series whose numbers and categories stand on a sheet. */
    static XDDFChartData.Series add(XSSFSheet sheet, XDDFChartData data, CellRangeAddress categories, Series series) {
        XDDFChartData.Series added = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, categories),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, series.values()));
        added.setTitle(series.name(), null);
        return added;
    }

    /** Tells in a legend which series is which, where there are several. */
    static void tellApart(XSSFChart chart, List<Series> all) {
        if (all.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }
}
