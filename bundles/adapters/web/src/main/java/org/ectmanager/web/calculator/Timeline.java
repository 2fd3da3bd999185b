/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.domain.plan.PartOfInduction;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;

/**
 * An induction drawn to scale: its parts as bars, its reports as marks, a line for each new year. All places are in
 * units of a drawing {@link #WIDTH} wide.
 */
public record Timeline(List<Bar> bars, List<Mark> marks, List<Year> years) {

    public static final int WIDTH = 1000;

    /** One part of induction. */
    public record Bar(int x, int width, int number) {

        private static final int EXTENSION = 3;
        private static final int NAME = 140;
        private static final int LONGER_NAME = 165;

        /** Whether its name fits above it. */
        public boolean isNamed() {
            return width >= (isExtension() ? LONGER_NAME : NAME);
        }

        public String name() {
            return isExtension() ? "Extension" : number == 1 ? "Part one" : "Part two";
        }

        /** What comes after the two parts of the law: terms that were added. */
        public boolean isExtension() {
            return number == EXTENSION;
        }
    }

    /** One report, where its period ends. */
    public record Mark(int x, boolean assessment, String title) {}

    /** Where 1 January is. */
    public record Year(int x, int year) {}

    public Timeline {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
        years = List.copyOf(years);
    }

    static Timeline of(InductionPlan plan) {
        if (plan.parts().isEmpty()) {
            return new Timeline(List.of(), List.of(), List.of());
        }
        var first = plan.parts().get(0).period().from();
        var last = last(plan);
        var scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        return new Timeline(
                Stream.concat(
                                plan.parts().stream().map(part -> bar(part, scale)),
                                extension(plan, last, scale).stream())
                        .toList(),
                plan.reports().stream().map(report -> mark(report, scale)).toList(),
                IntStream.rangeClosed(first.getYear() + 1, last.getYear())
                        .mapToObj(year -> new Year(scale.place(LocalDate.of(year, 1, 1)), year))
                        .toList());
    }

    public boolean isExtended() {
        return bars.stream().anyMatch(Bar::isExtension);
    }

    private static LocalDate last(InductionPlan plan) {
        var reports = plan.reports().stream().map(report -> report.period().to());
        return Stream.of(Stream.of(endOfParts(plan)), plan.completion().date().stream(), reports)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate endOfParts(InductionPlan plan) {
        return plan.parts().get(plan.parts().size() - 1).period().to();
    }

    /** What is served after both parts; absence is worked at the end of its own part (R30). */
    private static Optional<Bar> extension(InductionPlan plan, LocalDate last, Scale scale) {
        var from = scale.place(endOfParts(plan));
        return Optional.of(new Bar(from, scale.place(last) - from, Bar.EXTENSION))
                .filter(bar -> bar.width() > 0);
    }

    private static Bar bar(PartOfInduction part, Scale scale) {
        var from = scale.place(part.period().from());
        return new Bar(from, Math.max(1, scale.place(part.period().to()) - from), part.number());
    }

    private static Mark mark(PlannedReport report, Scale scale) {
        return new Mark(scale.place(report.period().to()), report.kind() != ReportKind.PROGRESS_REVIEW, report.title());
    }

    private record Scale(LocalDate first, long days) {

        int place(LocalDate day) {
            return (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / days);
        }
    }
}
