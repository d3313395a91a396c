package slareport.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slareport.agreement.Language;
import slareport.mailing.DueMail;
import slareport.words.ReportWords;
import slareport.words.Standing;

/** Writes what a mail says about a report. The same report gives the same bytes. */
public final class Letters {
    private Letters() {}

    /**
     * The letter to a list, in its language, else in the agreement's.
     *
     * @param due its report is already the edition that the list gets
     * @param enclosure how the workbook reaches the list
     */
    public static Letter write(DueMail due, Enclosure enclosure) {
        Language own = due.list().language();
        ReportWords words = own == null ? new ReportWords(due.report()) : new ReportWords(due.report(), own);
        List<Standing> standings = words.review().agreed() ? Standing.of(words.review()) : List.of();
        Result result = new Result(words, standings);
        Sides sides = new Sides(words, standings);
        KeptByMonth chart = new KeptByMonth(words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words, result, due.list().team()));
        blocks.add(new Warnings(words));
        if (standings.isEmpty()) {
            blocks.add(new KeyFigures(words));
        } else {
            blocks.add(sides);
            blocks.add(new NeedsAttention(words, standings));
            blocks.add(new Pace(words, standings));
            blocks.add(new Scorecard(words, standings));
        }
        blocks.add(chart);
        blocks.add(new WorkbookPlace(words, enclosure));
        blocks.add(new Footer(words, due));
        Optional<Picture> picture = chart.picture();
        String preview = standings.isEmpty() ? words.whyNoTargets() : sides.preview();
        return new Letter(
                result.subject(),
                text(blocks),
                new Frame(words.texts().locale(), result.subject(), preview).around(blocks),
                picture);
    }

    private static String text(List<Block> blocks) {
        PlainText text = new PlainText();
        blocks.forEach(block -> block.write(text));
        return text.text();
    }
}
