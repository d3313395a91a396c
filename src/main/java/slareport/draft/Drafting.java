package slareport.draft;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import slareport.agreement.AgreementReader;
import slareport.agreement.Agreements;
import slareport.agreement.Language;
import slareport.crm.CrmExports;
import slareport.crm.InputFile;
import slareport.failure.UserError;

/** Makes a set-up out of a folder of exports, and tries it out. */
public final class Drafting {
    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);

    private final DraftRequest request;
    private final Surroundings around;
    private final Lexicon lexicon = new Lexicon();
    private final SetupDraft setup = new SetupDraft();

    private Drafting(DraftRequest request, Surroundings around) {
        this.request = request;
        this.around = around;
    }

    /**
     * The set-up.
     *
     * @throws UserError when the exports cannot be read, or when they leave something open that only a person can answer
     */
    public static Draft of(DraftRequest request, Surroundings around) {
        return new Drafting(request, around).draft();
    }

    private Draft draft() {
        Language language = request.language();
        Language assumed = language == null ? Language.EN : language;
        Seen first = look(assumed, zone(assumed));
        Language settled = language == null ? LanguageGuess.of(first.profiles(), request.locale(), lexicon) : language;
        ZoneId zone = zone(settled);
        setup.common().set("time-zone", zone.getId(), Notice.of("settled.zone"));
        boolean isOther = !zone.equals(zone(assumed));
        boolean areWordsSet = WordValues.propose(setup, first, lexicon);
        Seen seen = isOther || areWordsSet ? look(settled, zone) : first;
        return drafted(new Wording(settled), seen, head(settled, zone, seen));
    }

    private Draft drafted(Wording wording, Seen seen, AgreementHead undated) {
        Instant asOf = around.asOf(AgreementReader.parse(AgreementText.beforeLooking(undated), "trial"));
        Instant newest = NewestRecord.before(asOf, seen.facts())
                .orElseThrow(() -> new UserError(
                        UserError.Kind.INPUTS,
                        "There is not one lead or deal in " + request.exports() + " from before " + asOf
                                + "; export some, or choose a later --as-of."));
        AgreementHead head = undated.from(YearMonth.from(newest.atZone(undated.zone())));
        Words words = Words.of(seen, lexicon);
        TouchesOfLeads touches = TouchesOfLeads.of(seen.facts());
        Past past = new Past(around, request.exports(), wording, head, words, touches, setup.forTrial(), asOf);
        List<Proposal> proposals = past.proposals(newest);
        String agreement = AgreementText.of(wording, head, words, seen, proposals);
        SetupFindings findings = new SetupFindings(wording, setup, seen);
        findings.enter();
        enterSigns(head, seen);
        String settings = settings(wording, findings, agreement, seen, head, asOf);
        Told told = new Told(seen, setup, words, head, proposals);
        return new Draft(settings, agreement, head.from(), told.found(), told.toConfirm(request));
    }

    private Seen look(Language language, ZoneId zone) {
        Agreements agreements = AgreementReader.parse(
                AgreementText.beforeLooking(new AgreementHead("-", ANY_MONTH, language, zone, Customs.currency(zone))),
                "trial");
        return new Settling(
                        setup,
                        () -> around.look(request.exports(), setup.forTrial(), agreements, zone),
                        request.datePatterns())
                .seen();
    }

    private ZoneId zone(Language language) {
        ZoneId zone = request.zone();
        return zone == null ? Customs.zone(language, request.systemZone()) : zone;
    }

    private AgreementHead head(Language language, ZoneId zone, Seen seen) {
        String company = request.company();
        String currency = request.currency();
        return new AgreementHead(
                company == null ? new Wording(language).say("company.unknown") : company,
                ANY_MONTH,
                language,
                zone,
                currency != null
                        ? currency
                        : Customs.currencies(seen.facts()).entrySet().stream()
                                .max(Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                                .map(Map.Entry::getKey)
                                .orElse(Customs.currency(zone)));
    }

    private void enterSigns(AgreementHead head, Seen seen) {
        List<String> signs = SetupDraft.SIGNS.entrySet().stream()
                .filter(sign -> !sign.getKey().equals(head.currency()))
                .filter(sign -> Customs.currencies(seen.facts()).containsKey(sign.getKey()))
                .map(sign -> sign.getKey() + ": " + YamlText.quoted(sign.getValue()))
                .toList();
        if (!signs.isEmpty()) {
            setup.common()
                    .set("currency-signs", "{" + String.join(", ", signs) + "}", Notice.of("settled.currency-signs"));
        }
    }

    /** The settings with the best names of files under which a run works and reads the same. */
    private String settings(
            Wording wording, SetupFindings findings, String agreement, Seen seen, AgreementHead head, Instant asOf) {
        List<Function<List<InputFile>, List<String>>> namings =
                List.of(FilePatterns::lasting, FilePatterns::lastingOrNone, FilePatterns::exact, files -> List.of());
        UserError refusal = null;
        for (Function<List<InputFile>, List<String>> naming : namings) {
            findings.enterFiles(naming);
            String settings = SetupText.of(wording, place(), setup);
            try {
                if (works(settings, agreement, seen, head, asOf)) {
                    return settings;
                }
            } catch (UserError e) {
                refusal = e;
            }
        }
        throw refusal != null
                ? refusal
                : new IllegalStateException("the drafted settings read other files than were looked at");
    }

    private boolean works(String settings, String agreement, Seen seen, AgreementHead head, Instant asOf) {
        Agreements agreements = AgreementReader.parse(agreement, "agreement");
        CrmExports exports = around.find(request.exports(), settings, agreements, head.zone());
        if (!exports.files().equals(seen.files())) {
            return false;
        }
        Rows rows = Rows.of(exports);
        around.review(agreements, head.from(), asOf, rows.facts(), rows.rejects());
        return true;
    }

    /** The exports' folder as it is written: relative where it lies in the output folder or beside it. */
    private String place() {
        Path exports = request.exports().toAbsolutePath().normalize();
        Path out = request.out().toAbsolutePath().normalize();
        Path parent = out.getParent();
        boolean isNear = exports.startsWith(out) || (parent != null && parent.equals(exports.getParent()));
        return (isNear && !exports.equals(out) ? out.relativize(exports) : exports)
                .toString()
                .replace('\\', '/');
    }
}
