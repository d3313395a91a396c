package slareport.words;

import java.util.ArrayList;
import java.util.List;
import slareport.agreement.Commitment;
import slareport.agreement.MeasureCode.Kind;
import slareport.measure.Figure;

/** Says what is to be known about how a commitment stands: why there is no value, how sure it is. */
public final class StandingNote {
    private final ReportWords words;

    public StandingNote(ReportWords words) {
        this.words = words;
    }

    /** The note, empty when there is nothing to be known. */
    public String of(Standing standing) {
        Figure figure = standing.figure();
        Commitment commitment = standing.commitment();
        List<String> notes = new ArrayList<>();
        if (figure == null) {
            notes.add(words.say("note.not.computed"));
        } else if (figure.noData() != null) {
            notes.add(new NoDataWords(words).reason(figure.noData()));
        } else {
            if (words.review().isMaturing(figure)) {
                notes.add(new MaturityNote(words).of(figure));
            }
            if (figure.isWithinNoise()) {
                notes.add(words.say("note.within.noise"));
            }
            boolean share = commitment.measure().kind() == Kind.RATIO;
            if (share && Contribution.cases(figure) != null && !Contribution.isEnough(figure)) {
                notes.add(words.say("note.few.cases"));
            }
            if (commitment.target().perMonth().containsKey(words.review().month())) {
                notes.add(words.say("note.target.of.month"));
            }
        }
        return words.texts().capitalised(String.join("; ", notes));
    }
}
