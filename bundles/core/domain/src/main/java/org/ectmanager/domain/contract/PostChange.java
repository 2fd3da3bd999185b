/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;

/**
 * What becomes of a teacher's posts (R20, R24, guidance 2.30, 3.14 to 3.16). A post that begins, one that ends and a
 * working pattern that changes are the same thing: another history of contracts. Pure.
 */
public sealed interface PostChange {

    /** The contracts as they are then, or why they cannot be so. */
    Result<ContractHistory> on(ContractHistory history);

    /** A post begins at another school, beside those that run (R24). */
    record Added(Contract contract) implements PostChange {

        public Added {
            requireNonNull(contract, "contract");
        }

        @Override
        public Result<ContractHistory> on(ContractHistory history) {
            var runsAlready = history.contracts().stream()
                    .anyMatch(other -> other.employer().equals(contract.employer())
                            && other.period().overlaps(contract.period()));
            if (runsAlready) {
                return Result.refused(new Refusal(
                        "first",
                        "post.there-already",
                        "There is a post at this school on some of these days. Change its working pattern or its last"
                                + " day, or choose other days"));
            }
            var all = new ArrayList<>(history.contracts());
            all.add(contract);
            return Result.done(new ContractHistory(all));
        }
    }

    /**
     * The last day of the latest post at a school, for the first time or another one.
     *
     * @param lead the school whose head teacher leads on this induction (R24, guidance 3.15)
     */
    record Ended(SchoolId employer, LocalDate lastDay, SchoolId lead) implements PostChange {

        @Override
        public Result<ContractHistory> on(ContractHistory history) {
            var here = of(employer, history);
            if (here.isEmpty() || lastDay.isBefore(here.get(0).period().from())) {
                return Result.refused(new Refusal(
                        "last", "post.before-first", "The last day cannot be before the first day of the post"));
            }
            if (employer.equals(lead) && anotherRunsLonger(history)) {
                return Result.refused(new Refusal(
                        "last",
                        "post.leads",
                        "This school leads on the induction, so its post cannot end while another one runs. End the"
                                + " other post by the same day. If the teacher stays at the other school, ask your"
                                + " appropriate body to release them here, so that the other school registers them"));
            }
            var all = new ArrayList<>(without(here, history));
            var kept = here.stream()
                    .filter(contract -> !contract.period().from().isAfter(lastDay))
                    .toList();
            all.addAll(kept.subList(0, kept.size() - 1));
            all.add(lasting(kept.get(kept.size() - 1), lastDay));
            return Result.done(new ContractHistory(all));
        }

        private boolean anotherRunsLonger(ContractHistory history) {
            return history.contracts().stream()
                    .anyMatch(other -> !other.employer().equals(employer)
                            && other.period().to().isAfter(lastDay));
        }
    }

    /** More or less is worked at a school from a day on, until the contract in force ends (R20). */
    record Repatterned(SchoolId employer, LocalDate from, WorkingPattern pattern) implements PostChange {

        public Repatterned {
            requireNonNull(from, "from");
            requireNonNull(pattern, "pattern");
        }

        @Override
        public Result<ContractHistory> on(ContractHistory history) {
            var inForce = of(employer, history).stream()
                    .filter(contract -> contract.period().contains(from))
                    .findFirst();
            if (inForce.isEmpty()) {
                return Result.refused(new Refusal(
                        "first",
                        "post.not-then",
                        "There is no post at this school on " + Reason.day(from) + ". Choose a day within the post"));
            }
            var was = inForce.get();
            var all = new ArrayList<>(without(List.of(was), history));
            if (from.isAfter(was.period().from())) {
                all.add(lasting(was, from.minusDays(1)));
            }
            all.add(new Contract(
                    employer, new DateRange(from, was.period().to()), pattern.fte(), pattern.daysPerWeek()));
            return Result.done(new ContractHistory(all));
        }
    }

    private static List<Contract> of(SchoolId employer, ContractHistory history) {
        return history.contracts().stream()
                .filter(contract -> contract.employer().equals(employer))
                .toList();
    }

    private static List<Contract> without(List<Contract> some, ContractHistory history) {
        return history.contracts().stream()
                .filter(contract -> !some.contains(contract))
                .toList();
    }

    private static Contract lasting(Contract contract, LocalDate lastDay) {
        return new Contract(
                contract.employer(),
                new DateRange(contract.period().from(), lastDay),
                contract.fte(),
                contract.daysPerWeek());
    }
}
