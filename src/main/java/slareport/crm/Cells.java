package slareport.crm;

import slareport.facts.FileCounts;
import slareport.facts.RuleNumbers;

/** Makes the readers of one file's columns. */
final class Cells {
    private final ExportFile file;
    private final DateReader dates;
    private final NumberReader numbers;
    private final CurrencySigns signs;
    private final DayPreciseDates dayPrecise;

    Cells(ExportFile file, FileCounts counts) {
        FileEvidence evidence = new FileEvidence(file);
        ValueFormat format = file.plan().values();
        this.file = file;
        this.dates = new DateReader(format, evidence);
        this.numbers = new NumberReader(format, evidence);
        this.signs = new CurrencySigns(format.codesBySign());
        this.dayPrecise = new DayPreciseDates(counts);
    }

    DayPreciseDates dayPrecise() {
        return dayPrecise;
    }

    TextCell text(String column) {
        return new TextCell(column, place(column), file.plan().wordsOf(column));
    }

    /** A column that is kept as text: its words, or its numbers for rules. */
    WordCell word(String column) {
        return RuleNumbers.isNumbers(column)
                ? new RuleNumberCell(text(RuleNumbers.source(column)), new MoneyText(signs), numbers)
                : text(column);
    }

    DateCell date(String column) {
        return new DateCell(column, place(column), dates, dayPrecise);
    }

    MoneyCell money(String column) {
        return new MoneyCell(column, place(column), new MoneyText(signs), numbers);
    }

    CountCell count(String column) {
        return new CountCell(column, place(column), numbers);
    }

    TruthCell truth(String column, boolean ifEmpty) {
        return new TruthCell(text(column), ifEmpty);
    }

    CurrencyCell currency(MoneyCell amount) {
        return new CurrencyCell(text("currency"), signs, amount);
    }

    private int place(String column) {
        return file.columns().place(column);
    }
}
