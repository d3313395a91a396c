package slareport.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.core.env.ConfigurableEnvironment;
import slareport.mailing.Carrier;
import slareport.mailing.Composer;

/** Composes mails and takes them to the server that the configuration names. */
final class PostOffice implements Stops.MailStop {
    @Override
    public Composer composer(Settings settings, Path out, Clock clock) {
        throw new UnsupportedOperationException("mails cannot be composed yet");
    }

    @Override
    public Carrier carrier(Settings settings, ConfigurableEnvironment environment, Clock clock) {
        throw new UnsupportedOperationException("mails cannot be sent yet");
    }
}
