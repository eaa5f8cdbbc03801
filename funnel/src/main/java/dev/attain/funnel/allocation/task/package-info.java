/**
 * The facts of an allocation: what is to be done, and who can do how much of it. Start at
 * {@link dev.attain.funnel.allocation.task.SalesTask} and {@link dev.attain.funnel.allocation.task.RepCapacity}.
 *
 * <pre>{@code
 * SalesTask visit = SalesTask.of("T-17", "C-103").withSkills(new Skill("spanish", 2)).withComplexity(6);
 * RepCapacity ana = RepCapacity.of("ana", 4).withSkills(new Skill("spanish", 3)).withExperience(7);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.allocation.task;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
