package dev.attain.examples.benchmarks.leaderboard;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A sorted set of a Redis server, asked one question after the other. It comes only where
 * {@code -Dbench.redis=localhost:6379} names a server; the key it takes there expires within the hour.
 */
public abstract class RedisBoard implements Guest<long[]> {
    private static final String SERVER = System.getProperty("bench.redis", "");
    private static final String KEY = "attain-benchmark";
    private static final int AT_ONCE = 1_000;

    private final String workload;

    private RedisBoard(String workload) {
        this.workload = workload;
    }

    @Override
    public final Set<String> workloads() {
        return SERVER.isEmpty() ? Set.of() : Set.of(workload);
    }

    @Override
    public final Class<long[]> input() {
        return long[].class;
    }

    @Override
    public final Contestant<long[], ?> contestant() {
        return new Contestant<long[], Long>("redis", scores -> work(filled(scores)), Long::longValue);
    }

    abstract Supplier<Long> work(RedisConnection redis);

    private static RedisConnection filled(long[] scores) {
        RedisConnection redis = RedisConnection.to(SERVER);
        redis.number("DEL", KEY);
        for (int from = 0; from < scores.length; from += AT_ONCE) {
            List<String> command = new ArrayList<>(List.of("ZADD", KEY));
            for (int member = from; member < Math.min(scores.length, from + AT_ONCE); member++) {
                command.add(Long.toString(scores[member]));
                command.add(name(member));
            }
            redis.ask(command);
        }
        redis.number("EXPIRE", KEY, "3600");
        return redis;
    }

    private static String name(int member) {
        return "E-" + (Members.COUNT + member);
    }

    private static long scores(RedisConnection redis, int from, int to) {
        List<String> page =
                redis.ask(List.of("ZREVRANGE", KEY, Integer.toString(from), Integer.toString(to), "WITHSCORES"));
        long sum = 0;
        for (int i = 1; i < page.size(); i += 2) {
            sum += Long.parseLong(page.get(i));
        }
        return sum;
    }

    /** Says who has which rank: {@code ZREVRANK}. */
    public static final class Ranks extends RedisBoard {
        /** For the service loader. */
        public Ranks() {
            super("leaderboard.rank");
        }

        @Override
        Supplier<Long> work(RedisConnection redis) {
            return new Asking(question -> redis.number("ZREVRANK", KEY, name(Members.asked(question))) + 1);
        }
    }

    /** Changes scores: {@code ZADD}. */
    public static final class Changes extends RedisBoard {
        /** For the service loader. */
        public Changes() {
            super("leaderboard.update");
        }

        @Override
        Supplier<Long> work(RedisConnection redis) {
            return new Changing(
                    question -> redis.number(
                            "ZADD", KEY, Long.toString(Members.changed(question)), name(Members.asked(question))),
                    () -> scores(redis, 0, 0));
        }
    }

    /** Reads pages: {@code ZREVRANGE}. */
    public static final class Pages extends RedisBoard {
        /** For the service loader. */
        public Pages() {
            super("leaderboard.page");
        }

        @Override
        Supplier<Long> work(RedisConnection redis) {
            return new Asking(question -> {
                int from = Members.asked(question) / Members.PAGE * Members.PAGE;
                return scores(redis, from, from + Members.PAGE - 1);
            });
        }
    }
}
