package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.agreement.yaml.Nearest;
import slareport.failure.UserError;
import slareport.letter.Enclosure;
import slareport.letter.Letter;
import slareport.letter.Picture;
import slareport.mail.LetterWriter;
import slareport.mail.MailComposer;
import slareport.mailing.Cadence;
import slareport.mailing.Composer;
import slareport.mailing.DueMail;
import slareport.mailing.MailingList;
import slareport.publish.PrivateFiles;
import slareport.report.Editions;
import slareport.report.Report;

/** Writes mails as files: a page that any browser shows, and the message as it would be sent. */
final class MailPreview {
    /** Stands in where no list is configured. */
    private static final MailingList ANYBODY =
            new MailingList("preview", List.of(), Set.of(Cadence.MONTHLY), null, null, true, null);

    private final List<MailingList> lists;
    private final Path into;
    private final Optional<Composer> composer;
    private final LetterWriter letters;

    private MailPreview(List<MailingList> lists, Path into, Optional<Composer> composer, LetterWriter letters) {
        this.lists = lists;
        this.into = into;
        this.composer = composer;
        this.letters = letters;
    }

    /**
     * The preview of some lists' mails.
     *
     * @param only name of the one list that is wanted, null for all
     * @param composer makes the messages; without it there are pages only
     * @param letters writes the pages, and what the composer makes messages of
     * @throws UserError when there is no list of that name
     */
    static MailPreview of(
            List<MailingList> configured,
            @Nullable String only,
            Path into,
            Optional<Composer> composer,
            LetterWriter letters) {
        if (only == null) {
            return new MailPreview(configured.isEmpty() ? List.of(ANYBODY) : configured, into, composer, letters);
        }
        List<MailingList> wanted =
                configured.stream().filter(list -> list.name().equals(only)).toList();
        if (wanted.isEmpty()) {
            List<String> names = configured.stream().map(MailingList::name).toList();
            throw new UserError(
                    UserError.Kind.USAGE,
                    "There is no list '" + only + "' (--list); "
                            + (names.isEmpty()
                                    ? "no lists are configured (sla.mail.lists)."
                                    : "configured are " + String.join(", ", names) + "."
                                            + Nearest.question(only, names)));
        }
        return new MailPreview(wanted, into, composer, letters);
    }

    /** Writes the mails about the month that the run is about, and tells what was written. */
    List<String> write(Editions editions, Places places) {
        if (editions.kept() != null) {
            return List.of("The month stays as it was published, so there is no mail about it.");
        }
        Report report = editions.reports().get(0);
        List<String> lines = new ArrayList<>();
        try {
            PrivateFiles.makeFolder(into);
            for (MailingList list : lists) {
                String team = list.team();
                if (team == null || report.knowsTeam(team)) {
                    write(new DueMail(list, list.cadences(), report), places, lines);
                } else {
                    lines.add("The list " + list.name()
                            + " gets no mail, since the export of owners puts nobody into its team.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private void write(DueMail due, Places places, List<String> lines) throws IOException {
        // a name of the configuration is no path
        String name = due.list().name().replaceAll("[^\\p{L}\\p{N}._-]", "_");
        Letter letter = letters.write(due.edition(), enclosure(due, places));
        lines.add(written(name + ".html", page(letter).getBytes(StandardCharsets.UTF_8)));
        if (composer.isPresent()) {
            lines.add(written(name + ".eml", composer.get().compose(due).content()));
        }
    }

    private static Enclosure enclosure(DueMail due, Places places) {
        String file = WorkbookFile.nameFor(due.report().review().month());
        return due.list().attached()
                ? new Enclosure.Attached(
                        MailComposer.fileName(file, due.list()), due.list().password() != null)
                : new Enclosure.Announced(places.out().resolve(file).toString());
    }

    /** The page with its picture in it, since a browser has no other parts of the mail. */
    private static String page(Letter letter) {
        String data = letter.picture()
                .map(Picture::png)
                .map(Base64.getEncoder()::encodeToString)
                .orElse("");
        return letter.html().replace("cid:" + Letter.PICTURE_ID, "data:image/png;base64," + data);
    }

    private String written(String name, byte[] content) throws IOException {
        Path file = into.resolve(name);
        Files.deleteIfExists(file);
        PrivateFiles.write(file, out -> out.write(content));
        return "Wrote " + file + ".";
    }
}
