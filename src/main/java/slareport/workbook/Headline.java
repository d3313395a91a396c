package slareport.workbook;

import java.math.BigDecimal;
import java.util.List;
import slareport.agreement.Side;

/** Says in a few words how one side kept its commitments. */
final class Headline {
    private final Edition edition;

    Headline(Edition edition) {
        this.edition = edition;
    }

    /** The count, as in 4 of 6. */
    String count(List<Standing> side) {
        return edition.say("headline.count", kept(side), side.size());
    }

    /** One or two sentences about a side; the standings are its own. */
    String sentence(Side side, List<Standing> standings) {
        StringBuilder sentence = new StringBuilder();
        boolean running = edition.review().running();
        String name = edition.commitments().side(side);
        long kept = kept(standings);
        long unknown = standings.stream()
                .filter(standing -> !standing.isKept() && !standing.isShort())
                .count();
        String key = (running ? "headline.running" : "headline.closed") + (side == Side.BOTH ? ".both" : "");
        sentence.append(edition.say(key, name, (int) kept, standings.size()));
        List<Standing> gaps = Standing.shortest(standings);
        BigDecimal attainment = gaps.isEmpty() ? null : gaps.get(0).attainment();
        if (attainment != null) {
            String worst = edition.commitments().shortly(gaps.get(0).commitment());
            sentence.append(' ')
                    .append(edition.say("headline.gap", worst, edition.texts().percent(attainment, 0)));
        }
        if (unknown > 0) {
            sentence.append(' ').append(edition.say("headline.unknown", (int) unknown));
        }
        return sentence.toString();
    }

    private static int kept(List<Standing> standings) {
        return (int) standings.stream().filter(Standing::isKept).count();
    }
}
