package slareport.cli;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.failure.UserError;
import slareport.history.Revision;
import slareport.ledger.WaitingMails;
import slareport.mailing.Carrier;
import slareport.mailing.Composer;
import slareport.mailing.Correspondence;
import slareport.mailing.MailingList;

/** What a run has to do with mail: nothing is even loaded unless lists are configured. */
final class RunMail {
    private final List<MailingList> lists;
    private final boolean makesMails;
    private final boolean isHeldBack;
    private final @Nullable Carrier carrier;
    private final List<MailingList> teamless = new ArrayList<>();

    private RunMail(List<MailingList> lists, boolean makesMails, boolean isHeldBack, @Nullable Carrier carrier) {
        this.lists = lists;
        this.makesMails = makesMails;
        this.isHeldBack = isHeldBack;
        this.carrier = carrier;
    }

    /** Makes none and sends none. */
    static final RunMail NONE = new RunMail(List.of(), false, false, null);

    /**
     * Settles it from the options and the settings.
     *
     * @param revision null for a run
     * @throws UserError when mails are wanted for which something is not configured
     */
    static RunMail of(
            MailOptions options,
            Settings settings,
            @Nullable Revision revision,
            ConfigurableEnvironment environment,
            Stops stops,
            Clock clock) {
        List<MailingList> lists = settings.mail().mailingLists();
        if (lists.isEmpty() && Boolean.TRUE.equals(options.mail)) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "There is nobody to mail the report to (--mail); set sla.mail.lists in the configuration.");
        }
        boolean isSilent = lists.isEmpty() || Boolean.FALSE.equals(options.mail);
        if (!isSilent) {
            MailSettings.demandServer(environment);
        }
        boolean isByTheClock = settings.asOf() == null && (settings.month() == null || revision != null);
        return new RunMail(
                isSilent ? List.of() : lists,
                !isSilent && (isByTheClock || Boolean.TRUE.equals(options.mail)),
                !lists.isEmpty() && isSilent,
                // what is wrong with the server's settings is to be told before anything runs
                isSilent ? null : stops.mail().carrier(settings, environment, clock));
    }

    /**
     * Who is written to about what the run publishes.
     *
     * @param current the month to date, null when the run is about another month
     */
    Correspondence correspondence(@Nullable YearMonth current, Supplier<Composer> composer) {
        return makesMails ? new Correspondence(lists, current, composer, teamless::add) : Correspondence.NONE;
    }

    /**
     * Tries the mails that wait, after a run in which no job ran.
     *
     * @throws UserError when another run is at work, or when the database cannot be used
     */
    MailRound tryAgain(LedgerPlace ledger, ConfigurableEnvironment environment, Clock clock) {
        Optional<Carrier> sending = carrier();
        return sending.isPresent() && WaitingMails.areThere(ledger.address(environment))
                ? NightContext.send(sending.get(), ledger, environment, clock)
                : MailRound.NONE;
    }

    /** The same after a refusal, beside which nothing else that goes wrong is told; empty then. */
    Optional<MailRound> tryAgainAtLeast(LedgerPlace ledger, ConfigurableEnvironment environment, Clock clock) {
        try {
            return Optional.of(tryAgain(ledger, environment, clock));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether there are lists whose mails are left alone, so that nobody looks how many wait. */
    boolean isHeldBack() {
        return isHeldBack;
    }

    /** What became of the mails, with those that could not be made at all. */
    MailRound completed(MailRound round) {
        return round.without(teamless);
    }

    /** Who takes the mails that wait to the server; empty when the run leaves them alone. */
    Optional<Carrier> carrier() {
        return Optional.ofNullable(carrier);
    }
}
