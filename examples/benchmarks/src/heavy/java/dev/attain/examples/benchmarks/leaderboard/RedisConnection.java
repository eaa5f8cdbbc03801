package dev.attain.examples.benchmarks.leaderboard;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** As much of a client as a board needs: a command goes out as an array of words, an answer comes back (RESP 2). */
final class RedisConnection {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final DataInputStream in;

    private RedisConnection(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        this.out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
    }

    /** A connection to a server: {@code localhost:6379}. */
    static RedisConnection to(String server) {
        URI address = URI.create("redis://" + server);
        try {
            return new RedisConnection(new Socket(address.getHost(), address.getPort()));
        } catch (IOException failed) {
            throw new UncheckedIOException("no Redis server answers at " + server, failed);
        }
    }

    /** The answer, a list of all its words. */
    List<String> ask(List<String> command) {
        try {
            write("*" + command.size());
            for (String word : command) {
                write("$" + word.length());
                write(word);
            }
            out.flush();
            return answer();
        } catch (IOException failed) {
            throw new UncheckedIOException("Redis no longer answers", failed);
        }
    }

    /** The one word, as a whole number. */
    long number(String... command) {
        return Long.parseLong(ask(List.of(command)).get(0));
    }

    private void write(String line) throws IOException {
        out.write(line.getBytes(US_ASCII));
        out.write('\r');
        out.write('\n');
    }

    private List<String> answer() throws IOException {
        String head = line();
        String rest = head.substring(1);
        return switch (head.charAt(0)) {
            case '+', ':' -> List.of(rest);
            case '$' -> List.of(word(Integer.parseInt(rest)));
            case '*' -> words(Integer.parseInt(rest));
            default -> throw new IllegalStateException("Redis refuses: " + rest);
        };
    }

    private List<String> words(int count) throws IOException {
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.addAll(answer());
        }
        return words;
    }

    private String word(int length) throws IOException {
        if (length < 0) {
            throw new IllegalStateException("Redis knows nobody of that name");
        }
        byte[] word = in.readNBytes(length);
        in.skipNBytes(2);
        return new String(word, US_ASCII);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (byte next = in.readByte(); next != '\r'; next = in.readByte()) {
            line.append((char) next);
        }
        in.skipNBytes(1);
        return line.toString();
    }
}
