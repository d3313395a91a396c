package slareport.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import slareport.failure.UserError;

/** The server that mails are sent by, as the settings under {@code spring.mail} say. */
public final class MailServer {
    private final JavaMailSenderImpl settings;

    private MailServer(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    /**
     * The server of the configuration; nothing is asked of it yet.
     *
     * @param clearText whether mails may be sent without TLS
     * @throws UserError with a sentence for each setting that cannot be used, or that would take away the protection of
     *     mails and passwords
     */
    public static MailServer of(ConfigurableEnvironment environment, boolean clearText) {
        MailProperties properties = bound(environment);
        List<String> broken = new ServerRules(properties, clearText).broken();
        if (!broken.isEmpty()) {
            throw new UserError(UserError.Kind.USAGE, broken);
        }
        JavaMailSenderImpl sender = sender(environment);
        Properties session = sender.getJavaMailProperties();
        ServerDefaults.putBeneath(session, properties.getProtocol(), clearText);
        return new MailServer(sender);
    }

    private static MailProperties bound(ConfigurableEnvironment environment) {
        try {
            return Binder.get(environment)
                    .bind("spring.mail", MailProperties.class)
                    .orElseGet(MailProperties::new);
        } catch (BindException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The setting " + e.getName()
                            + " has a value that cannot be used; see Spring Boot's reference for what" + " it may be.");
        }
    }

    /** What Spring Boot makes of the settings, with certificates from its bundles. */
    private static JavaMailSenderImpl sender(ConfigurableEnvironment environment) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.register(SslAutoConfiguration.class, MailSenderAutoConfiguration.class);
            context.refresh();
            return context.getBean(JavaMailSenderImpl.class);
        } catch (BeansException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The settings of the mail server cannot be used: see that spring.mail.host is set, and that"
                            + " spring.mail.ssl.bundle names a bundle under spring.ssl.bundle whose files are there and"
                            + " whose password is right.");
        }
    }

    /** What messages are read for. */
    Session session() {
        return settings.getSession();
    }

    /** A connection that is yet to be made. */
    Transport transport() {
        try {
            return session().getTransport(settings.getProtocol());
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException("no mails can be sent by this protocol", e);
        }
    }

    /** Makes the connection, and logs in where the settings hold a user. */
    void connect(Transport transport) throws MessagingException {
        transport.connect(
                settings.getHost(), settings.getPort(), orNone(settings.getUsername()), orNone(settings.getPassword()));
    }

    private static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
