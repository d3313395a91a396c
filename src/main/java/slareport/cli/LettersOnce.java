package slareport.cli;

import java.util.HashMap;
import java.util.Map;
import slareport.letter.Enclosure;
import slareport.letter.Letter;
import slareport.letter.Letters;
import slareport.mail.LetterWriter;
import slareport.mailing.DueMail;

/** Writes the letters about one report, to each list once, however often they are asked for. */
final class LettersOnce implements LetterWriter {
    private final Map<Ask, Letter> written = new HashMap<>();

    private record Ask(String list, Enclosure enclosure) {}

    @Override
    public Letter write(DueMail due, Enclosure enclosure) {
        return written.computeIfAbsent(new Ask(due.list().name(), enclosure), ask -> Letters.write(due, enclosure));
    }
}
