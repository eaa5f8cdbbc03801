package dev.attain.examples.benchmarks.allocation;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The Hungarian method of the graph library, on the small square only: a thousand takes it ten seconds. Nodes hash by
 * identity; as whole numbers their pairs would collide. The graph stands before the clock runs.
 */
public final class JGraphTAssignment implements Guest<Demand> {
    @Override
    public Set<String> workloads() {
        return Set.of(AllocationFamily.SMALL_SQUARE);
    }

    @Override
    public Class<Demand> input() {
        return Demand.class;
    }

    @Override
    public Contestant<Demand, ?> contestant() {
        return new Contestant<Demand, Long>(
                "jgrapht",
                demand -> {
                    Bipartite square = Bipartite.of(demand);
                    return square::least;
                },
                Long::longValue);
    }

    /** Both sides and the graph between them. */
    private record Bipartite(Graph<Object, DefaultWeightedEdge> graph, Set<Object> tasks, Set<Object> reps) {
        static Bipartite of(Demand demand) {
            Object[] tasks = nodes(demand.tasks());
            Object[] reps = nodes(demand.reps());
            Graph<Object, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
            Stream.of(tasks, reps).flatMap(Stream::of).forEach(graph::addVertex);
            for (int task = 0; task < tasks.length; task++) {
                for (int rep = 0; rep < reps.length; rep++) {
                    graph.setEdgeWeight(graph.addEdge(tasks[task], reps[rep]), (double) demand.costs(task)[rep]);
                }
            }
            return new Bipartite(graph, new LinkedHashSet<>(Set.of(tasks)), new LinkedHashSet<>(Set.of(reps)));
        }

        private static Object[] nodes(int count) {
            return Stream.generate(Object::new).limit(count).toArray();
        }

        long least() {
            return Math.round(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, tasks, reps)
                    .getMatching()
                    .getWeight());
        }
    }
}
