package slareport.crm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import slareport.crm.preset.PresetExport;
import slareport.facts.Dictionary;
import slareport.facts.FileCounts;
import slareport.facts.RuleNumbers;
import slareport.facts.Slice;
import slareport.facts.WordCodes;

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

    /** Whether activities may be about nobody who is a lead. */
    boolean mayLackLead() {
        return file.plan().export().withoutLead();
    }

    TextCell text(String column) {
        return new TextCell(
                column,
                file.columns().places(column),
                constant(column),
                file.plan().wordsOf(column));
    }

    IdCell id(String column) {
        PresetExport export = file.plan().export();
        byte[][] none = export.noIds().stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        boolean isOwn = column.equals(file.input().entity().required().get(0));
        String byLine = isOwn && export.idByLine() ? file.name() + ":" : null;
        return new IdCell(column, place(column), file.plan().wordsOf(column), none, byLine, new Slice());
    }

    /** A column of a lead or deal that is kept as the code of its text: of its words, or of its numbers for rules. */
    CodeCell code(String column, Dictionary dictionary) {
        if (RuleNumbers.isNumbers(column)) {
            RuleNumberText numbersOfWords = new RuleNumberText(new MoneyText(signs), numbers);
            return codeOf(
                    column,
                    canonical(RuleNumbers.source(column)),
                    word -> dictionary.code(numbersOfWords.number(word)));
        }
        return code(column, dictionary::code);
    }

    /** A column whose canonical words are kept as numbers. */
    CodeCell code(String column, ToIntFunction<String> codeOfWord) {
        return codeOf(column, canonical(column), codeOfWord);
    }

    private CodeCell codeOf(String column, UnaryOperator<String> canonical, ToIntFunction<String> codeOfWord) {
        List<Integer> places = file.columns().places(column);
        WordCodes codes = new WordCodes(word -> codeOfWord.applyAsInt(canonical.apply(word)));
        int ifAbsent = places.isEmpty() ? codeOfWord.applyAsInt(constant(column)) : 0;
        return new CodeCell(places, codes, ifAbsent);
    }

    private String constant(String column) {
        return file.plan().export().constants().getOrDefault(column, "");
    }

    private UnaryOperator<String> canonical(String column) {
        return file.plan().wordsOf(column)::canonical;
    }

    DateCell date(String column) {
        return new DateCell(column, file.columns().places(column), dates, dayPrecise);
    }

    MoneyCell money(String column) {
        return new MoneyCell(column, place(column), new MoneyText(signs), numbers);
    }

    CountCell count(String column) {
        return new CountCell(column, place(column), numbers);
    }

    TruthCell truth(String column, boolean ifEmpty) {
        return new TruthCell(column, code(column, word -> TruthCell.codeOf(word, ifEmpty)));
    }

    CurrencyCell currency(MoneyCell amount) {
        return new CurrencyCell(text("currency"), signs, amount);
    }

    private int place(String column) {
        return file.columns().place(column);
    }
}
