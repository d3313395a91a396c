package slareport.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Half a sentence on what kept a mail from being handed over; never with the server's words, which may repeat addresses. */
final class Obstacle {
    private static final String TOO_SLOW = "the mail server did not answer in time";
    private static final String BROKEN = "the connection to the mail server broke off";

    private Obstacle() {}

    /** Why no connection came about. */
    static String toConnecting(MessagingException failure, @Nullable Transport transport) {
        if (failure instanceof AuthenticationFailedException) {
            return "the mail server refused the login" + inBrackets(ReplyCode.of(0, failure.getMessage()), failure);
        }
        if (has(failure, cause -> cause instanceof UnknownHostException)) {
            return "no mail server is known under the name in spring.mail.host";
        }
        if (has(failure, cause -> cause instanceof SSLException || cause instanceof CertificateException)) {
            return insecure(failure);
        }
        if (String.valueOf(failure.getMessage()).startsWith("STARTTLS is required")) {
            return "the mail server offers no STARTTLS, and nothing is sent unprotected";
        }
        if (has(failure, cause -> cause instanceof MailConnectException)) {
            return "the mail server could not be reached at spring.mail.host and spring.mail.port";
        }
        if (has(failure, cause -> cause instanceof SocketTimeoutException)) {
            return TOO_SLOW;
        }
        int code = transport instanceof SMTPTransport smtp ? smtp.getLastReturnCode() : -1;
        return code < 400 ? BROKEN : "the mail server refused the connection (" + code + ")";
    }

    /** Why a connection that was there led to nothing. */
    static String toSending(MessagingException failure) {
        if (has(failure, cause -> cause instanceof SocketTimeoutException)) {
            return TOO_SLOW;
        }
        if (failure instanceof SMTPSendFailedException refused) {
            ReplyCode code = ReplyCode.of(refused.getReturnCode(), refused.getMessage());
            if (code.isMissing()) {
                return BROKEN;
            }
            boolean isOfSender = String.valueOf(refused.getCommand()).startsWith("MAIL");
            return "the mail server refused the " + (isOfSender ? "sender" : "mail") + " (" + code + ")";
        }
        return BROKEN;
    }

    private static String insecure(MessagingException failure) {
        if (has(failure, cause -> cause instanceof CertificateExpiredException)) {
            return "the mail server's certificate has expired";
        }
        if (has(failure, cause -> cause instanceof CertPathBuilderException)) {
            return "the mail server's certificate is by nobody whom Java trusts; spring.mail.ssl.bundle may name its"
                    + " authority";
        }
        if (has(failure, cause -> cause instanceof CertificateException)) {
            return "the mail server's certificate is not for the name in spring.mail.host, or not valid";
        }
        return "no protected connection to the mail server came about";
    }

    private static String inBrackets(ReplyCode code, MessagingException failure) {
        String text = String.valueOf(failure.getMessage());
        String basic = text.matches("(?s)\\d{3}\\b.*") ? text.substring(0, 3) : "";
        return basic.isEmpty() ? "" : " (" + (basic + " " + code.enhanced()).strip() + ")";
    }

    /** Whether the failure or anything that caused it is so. */
    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (kind.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Whether a failure means that the connection is of no use any more. */
    static boolean breaksTheLine(MessagingException failure) {
        return has(failure, cause -> cause instanceof IOException)
                || (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() < 0);
    }
}
