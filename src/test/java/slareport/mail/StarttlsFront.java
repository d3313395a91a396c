package slareport.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;

/** Speaks STARTTLS in front of a mail server that cannot: once the line is protected, everything is passed through. */
public final class StarttlsFront implements Closeable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final TestCertificate certificate;
    private final int behind;

    public StarttlsFront(TestCertificate certificate, int behind) throws IOException {
        this.certificate = certificate;
        this.behind = behind;
        inBackground(() -> {
            while (true) {
                Socket client = socket.accept();
                inBackground(() -> serve(client));
            }
        });
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 front ready");
        String line = in.readLine();
        while (line != null && !line.equals("STARTTLS")) {
            say(client, line.startsWith("EHLO") ? "250-front\r\n250 STARTTLS" : "530 5.7.0 Must issue STARTTLS first");
            line = in.readLine();
        }
        if (line == null) {
            return;
        }
        say(client, "220 go on");
        SSLSocket secure = (SSLSocket) certificate
                .server()
                .getSocketFactory()
                .createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
        InputStream answers = server.getInputStream();
        while (answers.read() != '\n') {
            // its greeting: the client has had one
        }
        inBackground(() -> pass(answers, secure));
        pass(secure.getInputStream(), server);
    }

    private static void pass(InputStream from, Socket to) throws IOException {
        try (to) {
            from.transferTo(to.getOutputStream());
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void inBackground(Talk talk) {
        Thread thread = new Thread(
                () -> {
                    try {
                        talk.run();
                    } catch (IOException e) {
                        // somebody hung up
                    }
                },
                "front");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private interface Talk {
        void run() throws IOException;
    }
}
