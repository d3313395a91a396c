package slareport.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import slareport.mailing.Carrier;
import slareport.mailing.Deliveries;
import slareport.mailing.Delivery;
import slareport.mailing.Outbox;
import slareport.mailing.WaitingMail;

/**
 * Takes the mails that wait to the server, one after the other over one connection. When no connection can be had, or when
 * the time for all of them is over, the rest go on waiting.
 */
public final class Postman implements Carrier {
    /** However slowly a server answers, no round takes longer. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(10);

    private static final String TOO_SLOW = "the mail server was too slow for the time that all mails have together";

    private final MailServer server;
    private final InstantSource clock;
    private final Duration longestRound;

    /** @param clock tells when a mail was delivered */
    public Postman(MailServer server, InstantSource clock) {
        this(server, clock, LONGEST_ROUND);
    }

    /** @param longestRound how long the mails may take together */
    Postman(MailServer server, InstantSource clock, Duration longestRound) {
        this.server = server;
        this.clock = clock;
        this.longestRound = longestRound;
    }

    @Override
    public Deliveries deliver(Outbox outbox) {
        List<WaitingMail> waiting = outbox.waiting();
        if (waiting.isEmpty()) {
            return new Deliveries(List.of());
        }
        // a thread of its own: a server that sends a byte now and then keeps every timeout and yet never ends
        ExecutorService rounds = Executors.newSingleThreadExecutor(Postman::inBackground);
        try {
            return deliver(outbox, waiting, rounds);
        } finally {
            rounds.shutdownNow();
        }
    }

    private Deliveries deliver(Outbox outbox, List<WaitingMail> waiting, ExecutorService rounds) {
        Line line = new Line(server);
        long end = System.nanoTime() + longestRound.toNanos();
        List<Delivery> deliveries = new ArrayList<>();
        String stop = null;
        for (WaitingMail mail : waiting) {
            Answer answer;
            if (stop != null) {
                answer = Answer.noLine(stop);
            } else if (end - System.nanoTime() <= 0) {
                answer = Answer.noLine(TOO_SLOW);
            } else {
                byte[] content = outbox.content(mail.number());
                answer = within(end - System.nanoTime(), rounds.submit(() -> line.send(content, mail.to())));
            }
            deliveries.add(entered(outbox, mail, answer));
            if (answer.isLineDead()) {
                stop = answer.why();
            }
        }
        if (stop == null) {
            within(end - System.nanoTime(), rounds.submit(() -> goodBye(line)));
        }
        return new Deliveries(deliveries);
    }

    private static Answer goodBye(Line line) {
        line.close();
        return Answer.nobody("");
    }

    private static Answer within(long nanos, Future<Answer> attempt) {
        try {
            return attempt.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            attempt.cancel(true);
            return Answer.noLine(TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.noLine("the program was stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            // one mail that nobody foresaw must not hold up those after it; what the failure says may hold addresses
            return Answer.nobody("the mail could not be sent (" + kind(e.getCause()) + ")");
        }
    }

    private static String kind(@Nullable Throwable failure) {
        return failure == null ? "unknown" : failure.getClass().getSimpleName();
    }

    private Delivery entered(Outbox outbox, WaitingMail mail, Answer answer) {
        if (!answer.taken().isEmpty()) {
            outbox.delivered(mail.number(), answer.taken(), clock.instant());
        }
        answer.refused()
                .forEach((address, code) -> outbox.refused(mail.number(), address, clock.instant(), refusal(code)));
        String why = answer.why();
        if (why != null) {
            outbox.failed(mail.number(), clock.instant(), why);
        }
        int left = mail.to().size() - answer.taken().size() - answer.refused().size();
        return new Delivery(
                mail.number(),
                mail.list(),
                mail.month(),
                answer.taken().size(),
                answer.refused().size(),
                left,
                why != null ? why : firstRefusal(answer));
    }

    private static @Nullable String firstRefusal(Answer answer) {
        return answer.refused().values().stream()
                .findFirst()
                .map(Postman::refusal)
                .orElse(null);
    }

    private static String refusal(ReplyCode code) {
        return "the mail server refused the address (" + code + ")";
    }

    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }
}
