package slareport.letter;

import java.util.List;
import slareport.history.History;
import slareport.measure.Status;
import slareport.words.ReportWords;
import slareport.words.Standing;

/** What came of a month, in the few words that fit a subject line. */
final class Result {
    private static final int LONGEST_COMPANY = 60;

    private final ReportWords words;
    private final List<Standing> standings;

    /** @param standings of the commitments that are in force, empty when none are */
    Result(ReportWords words, List<Standing> standings) {
        this.words = words;
        this.standings = standings;
    }

    /** Company, month and result; one line. */
    String subject() {
        String subject = String.join(
                " · ",
                InertText.of(words.agreement().company(), LONGEST_COMPANY),
                words.texts().month(words.review().month()),
                inWords());
        History history = words.report().history();
        if (history != null && history.edition().isRevised()) {
            subject += " · " + words.say("letter.revision", history.edition().number());
        }
        return InertText.of(subject);
    }

    /** The result alone, beginning in lower case where the language does. */
    String inWords() {
        if (standings.isEmpty()) {
            return words.say("letter.result.figures");
        }
        int judged = (int) standings.stream().filter(Result::isJudged).count();
        if (judged == 0) {
            boolean isUnknown = standings.stream().allMatch(standing -> standing.status() == Status.NO_DATA);
            return words.say(isUnknown ? "letter.result.no.data" : "letter.result.maturing");
        }
        int kept = (int) standings.stream().filter(Standing::isKept).count();
        if (words.review().running()) {
            return kept == judged
                    ? words.say("letter.result.on.track", kept)
                    : words.say("letter.result.at.risk", judged - kept, judged);
        }
        return kept == judged
                ? words.say("letter.result.kept.all", kept)
                : words.say("letter.result.kept", kept, judged);
    }

    private static boolean isJudged(Standing standing) {
        return standing.isKept() || standing.isShort();
    }
}
