package slareport.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that behaves as a test tells it. By itself it takes every mail; for lines that start in some way other
 * answers may be laid down, which are given one after the other. The greeting answers the line {@code greeting}.
 */
public final class ScriptedServer implements Closeable {
    /** Says nothing any more. */
    public static final String HANG = "hang";
    /** Ends the connection without a word. */
    static final String DROP = "drop";
    /** A word every now and then, and never the last. */
    static final String TRICKLE = "trickle";

    private final ServerSocket socket;
    private final @Nullable TestCertificate certificate;
    private final Map<String, Deque<String>> script = new LinkedHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private boolean isTlsFromTheStart;

    /** Every line that clients sent, mails left out. */
    final List<String> heard = new CopyOnWriteArrayList<>();
    /** The mails that it was sent to the end, as they came over the line. */
    public final List<String> mails = new CopyOnWriteArrayList<>();
    /** How often somebody connected. */
    volatile int connections;

    /** @param certificate null for a server that offers no STARTTLS */
    public ScriptedServer(@Nullable TestCertificate certificate) throws IOException {
        this.certificate = certificate;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    ScriptedServer withTlsFromTheStart() {
        isTlsFromTheStart = true;
        return this;
    }

    /** Lays answers down for lines that start so. */
    public ScriptedServer on(String start, String... answers) {
        script.computeIfAbsent(start, unused -> new ArrayDeque<>()).addAll(List.of(answers));
        return this;
    }

    public ScriptedServer start() {
        Thread thread = new Thread(this::accept, "scripted server");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                connections++;
                open.add(client);
                Thread thread = new Thread(() -> talk(client), "scripted talk");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void talk(Socket plain) {
        try (plain) {
            Socket client = isTlsFromTheStart ? protectedBy(plain) : plain;
            Talk talk = new Talk(client);
            if (!talk.answer("greeting")) {
                return;
            }
            for (String line = talk.in.readLine(); line != null; line = talk.in.readLine()) {
                heard.add(line);
                if (!talk.answer(line)) {
                    return;
                }
                if (line.equals("STARTTLS")) {
                    talk = new Talk(protectedBy(talk.client));
                } else if (line.equals("DATA") && talk.isTaking) {
                    mails.add(talk.mail());
                    if (!talk.answer(".")) {
                        return;
                    }
                } else if (line.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            // the client went away
        }
    }

    private Socket protectedBy(Socket client) throws IOException {
        SSLSocket secure = (SSLSocket) certificate
                .server()
                .getSocketFactory()
                .createSocket(client, client.getInetAddress().getHostAddress(), client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private synchronized String scripted(String line, boolean isProtected) {
        for (Map.Entry<String, Deque<String>> answers : script.entrySet()) {
            if (line.startsWith(answers.getKey()) && !answers.getValue().isEmpty()) {
                return answers.getValue().remove();
            }
        }
        return switch (line.split(" ")[0]) {
            case "greeting" -> "220 scripted ready";
            case "EHLO" ->
                "250-scripted\r\n" + (certificate == null || isProtected ? "" : "250-STARTTLS\r\n") + "250 AUTH PLAIN";
            case "STARTTLS" -> "220 go on";
            case "AUTH" -> "235 2.7.0 welcome";
            case "DATA" -> "354 end with a dot";
            case "QUIT" -> "221 bye";
            default -> "250 2.0.0 fine";
        };
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }

    /** What is said over one connection, before it is protected or after. */
    private final class Talk {
        private final Socket client;
        private final BufferedReader in;
        private final OutputStream out;
        private boolean isTaking;

        Talk(Socket client) throws IOException {
            this.client = client;
            this.in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            this.out = client.getOutputStream();
        }

        /** Whether there is anything more to say. */
        boolean answer(String line) throws IOException, InterruptedException {
            String answer = scripted(line, client instanceof SSLSocket);
            isTaking = answer.startsWith("3");
            switch (answer) {
                case HANG -> closing.await();
                case DROP -> client.close();
                case TRICKLE -> {
                    while (closing.getCount() > 0) {
                        say("250-wait a little");
                        Thread.sleep(50);
                    }
                }
                default -> say(answer);
            }
            return !List.of(HANG, DROP, TRICKLE).contains(answer);
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        private String mail() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                lines.add(line.startsWith(".") ? line.substring(1) : line);
            }
            return String.join("\r\n", lines) + "\r\n";
        }
    }
}
