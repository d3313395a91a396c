package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import slareport.agreement.Side;
import slareport.measure.Status;

/** Says in a few words how one side kept its commitments. */
final class Headline {
    private final Edition edition;

    Headline(Edition edition) {
        this.edition = edition;
    }

    /** The count, as in 4 of 6, of those that can be judged by now; words when nothing is known. */
    String count(List<Standing> side) {
        if (unknown(side) == side.size()) {
            return edition.status(Status.NO_DATA);
        }
        int judged = side.size() - maturing(side) - unknown(side);
        return judged == 0 ? edition.say("status.maturing") : edition.say("headline.count", kept(side), judged);
    }

    /** One or two sentences about a side; the standings are its own. */
    String sentence(Side side, List<Standing> standings) {
        StringBuilder sentence = new StringBuilder();
        boolean running = edition.review().running();
        String name = edition.commitments().side(side);
        int kept = kept(standings);
        int unknown = unknown(standings);
        int maturing = maturing(standings);
        if (unknown == standings.size()) {
            return edition.say("headline.unknown", unknown);
        }
        String key = (running ? "headline.running" : "headline.closed") + (side == Side.BOTH ? ".both" : "");
        int judged = standings.size() - maturing - unknown;
        if (judged == 0) {
            return edition.say("headline.maturing", maturing)
                    + (unknown == 0 ? "" : " " + edition.say("headline.unknown", unknown));
        }
        sentence.append(edition.say(key, name, kept, judged));
        List<Standing> gaps = Standing.shortest(standings);
        BigDecimal attainment = gaps.isEmpty() ? null : gaps.get(0).attainment();
        if (attainment != null) {
            String worst = edition.commitments().shortly(gaps.get(0).commitment());
            sentence.append(' ')
                    .append(edition.say("headline.gap", worst, edition.texts().percent(attainment, 0)));
        }
        if (maturing > 0) {
            sentence.append(' ').append(edition.say("headline.maturing", maturing));
        }
        if (unknown > 0) {
            sentence.append(' ').append(edition.say("headline.unknown", unknown));
        }
        return sentence.toString();
    }

    private static int unknown(List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.status() == Status.NO_DATA)
                .count();
    }

    private static int maturing(List<Standing> standings) {
        return (int) standings.stream().filter(Standing::isMaturing).count();
    }

    private static int kept(List<Standing> standings) {
        return (int) standings.stream().filter(Standing::isKept).count();
    }
}
