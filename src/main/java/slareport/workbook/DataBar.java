package slareport.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import slareport.words.Palette;

/**
 * Solid bars behind shares: empty at 0, full from 1 on. Programs older than 2010 show them shaded; the newer form is an
 * extension of the file format, tied to the rule by an id.
 */
final class DataBar {
    private static final String ID = "{7A0E5F0C-31B4-4C6E-9D0A-51A6E5B0A7D1}";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String NEWER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String RULE = """
            <extLst xmlns="%s"><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="%s">\
            <x14:id>%s</x14:id></ext></extLst>""";
    private static final String SHEET = """
            <extLst xmlns="%s"><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="%s">\
            <x14:conditionalFormattings>\
            <x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\
            <x14:cfRule type="dataBar" id="%s"><x14:dataBar minLength="0" maxLength="100" gradient="0">\
            <x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>\
            <x14:negativeFillColor rgb="FF%s"/><x14:axisColor rgb="FF%s"/></x14:dataBar></x14:cfRule>\
            <xm:sqref>%s</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>""";

    private final XSSFSheet sheet;

    DataBar(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Puts a bar behind every number of a range; once a sheet. */
    void add(CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(new XSSFColor(Theme.argb(Palette.BAR)));
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1d);
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
        CTConditionalFormatting written = sheet.getCTWorksheet().getConditionalFormattingArray(0);
        CTCfRule older = written.getCfRuleArray(0);
        older.addNewExtLst().set(list(RULE.formatted(MAIN, NEWER, ID)));
        String newer = SHEET.formatted(MAIN, NEWER, ID, Palette.BAR, Palette.BAR, range.formatAsString());
        sheet.getCTWorksheet().addNewExtLst().set(list(newer));
    }

    private static XmlObject list(String xml) {
        try {
            return XmlObject.Factory.parse(xml).selectChildren(MAIN, "extLst")[0];
        } catch (XmlException e) {
            throw new IllegalStateException("the extension is not well formed", e);
        }
    }
}
