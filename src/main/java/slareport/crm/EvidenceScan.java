package slareport.crm;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import slareport.facts.Entity;
import slareport.facts.Slice;

/** Reads a file through for dates and numbers that can be read in one way only. */
final class EvidenceScan {
    private final ExportFile file;
    private final boolean wholeNumbers;
    private final MoneyText money;
    private final CommonDates common = new CommonDates();
    private final DateFields fields = new DateFields();
    private final Slice text = new Slice();
    private final Choice<DayOrder> dayOrder = new Choice<>(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST);
    private final Choice<DecimalMark> decimalMark = new Choice<>(DecimalMark.POINT, DecimalMark.COMMA);

    EvidenceScan(ExportFile file) {
        this.file = file;
        this.wholeNumbers = file.input().entity() == Entity.VISITS;
        this.money = new MoneyText(new CurrencySigns(file.plan().values().codesBySign()));
        int[] dates = places(file.dates());
        int[] numbers = places(file.numbers());
        RowBlock block = new RowBlock();
        try (CsvFile csv = file.open()) {
            while (csv.fill(block)) {
                for (int row = 0; row < block.rows(); row++) {
                    block.select(row);
                    if (block.fields() == file.header().width()) {
                        look(block, dates, numbers);
                    }
                }
            }
        }
    }

    Choice<DayOrder> dayOrder() {
        return dayOrder;
    }

    Choice<DecimalMark> decimalMark() {
        return decimalMark;
    }

    private void look(RowBlock row, int[] dates, int[] numbers) {
        for (int place : dates) {
            row.field(place, text);
            lookAtDate(row.line());
        }
        for (int place : numbers) {
            lookAtNumber(row.field(place), row.line());
        }
    }

    private void lookAtDate(long line) {
        if (common.read(text, fields) == CommonDates.Shape.TWO_PARTS) {
            boolean dayFirst = DayOrder.DAY_FIRST.allows(fields.day, fields.month, fields.year);
            boolean monthFirst = DayOrder.MONTH_FIRST.allows(fields.day, fields.month, fields.year);
            if (dayFirst != monthFirst) {
                dayOrder.speaksFor(dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST, line);
            }
        }
    }

    private void lookAtNumber(String text, long line) {
        if (!text.isEmpty() && money.read(text)) {
            DecimalMark mark = onlyMark(money.number());
            if (mark != null && NumberText.number(money.number(), mark) != null) {
                decimalMark.speaksFor(mark, line);
            }
        }
    }

    private @Nullable DecimalMark onlyMark(String number) {
        return switch (NumberText.marks(number)) {
            case POINT -> DecimalMark.POINT;
            case COMMA -> DecimalMark.COMMA;
            case EITHER -> wholeNumbers ? markOfWhole(number) : null;
            case SILENT, BROKEN -> null;
        };
    }

    /** 1,234 visits cannot be a bit more than one visit. */
    private static @Nullable DecimalMark markOfWhole(String number) {
        DecimalMark written = number.indexOf('.') >= 0 ? DecimalMark.POINT : DecimalMark.COMMA;
        BigDecimal asDecimals = NumberText.number(number, written);
        if (asDecimals == null || asDecimals.stripTrailingZeros().scale() <= 0) {
            return null;
        }
        return written == DecimalMark.POINT ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private int[] places(Collection<String> columns) {
        return columns.stream()
                .flatMapToInt(column -> file.columns().places(column).stream().mapToInt(Integer::intValue))
                .toArray();
    }
}
