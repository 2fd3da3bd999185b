/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Reports;
import org.ectmanager.application.port.Reports.About;
import org.ectmanager.application.report.Particulars;
import org.ectmanager.application.report.Particulars.Accepted;
import org.ectmanager.application.report.Particulars.Ways;
import org.ectmanager.application.report.ReportContent;
import org.ectmanager.application.signature.Named;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Scheme;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom and what a report is about: as it is now, or as the last signature of what was handed in says. */
@Component(service = Surroundings.class)
public final class Surroundings {

    private static final String UNKNOWN = "Somebody who has left";

    private final Reports reports;
    private final BodyRegistry bodies;

    @Activate
    public Surroundings(@Reference Reports reports, @Reference BodyRegistry bodies) {
        this.reports = reports;
        this.bodies = bodies;
    }

    Particulars of(ReportContent content, List<Signature> signatures) {
        var now = now(content);
        return content.report().isHandedIn()
                ? signatures.stream()
                        .filter(signature -> signature.scheme() == Scheme.WHOLE && signature.covers(content))
                        .reduce((earlier, later) -> later)
                        .map(last -> now.worded(Named.of(last.named())))
                        .orElse(now)
                : now;
    }

    Particulars now(ReportContent content) {
        var about = reports.about(content.report().id());
        var body = bodies.find(content.body()).orElseThrow();
        return new Particulars(
                named(content, about, body),
                about.trn(),
                about.acceptedAt().map(at -> new Accepted(at, known(about.acceptedBy()), about.checked())),
                new Ways(body.signing(), body.reviews(), body.decisions()));
    }

    private static Map<Named, String> named(ReportContent content, About about, AppropriateBodyPlugin body) {
        var named = new EnumMap<Named, String>(Named.class);
        named.put(Named.TEACHER, content.induction().name().full());
        named.put(Named.BODY, body.profile().name());
        named.put(Named.SCHOOL, Named.school(about.school(), about.urn()));
        named.put(Named.TUTOR, known(about.tutor()));
        named.put(Named.MENTOR, about.mentor().isBlank() ? "Nobody yet" : about.mentor());
        named.put(Named.CONTRACT, contracts(content));
        named.put(Named.PLACE, "number " + about.place() + " of the " + about.of() + " reports of this induction");
        return named;
    }

    private static String known(String name) {
        return name.isBlank() ? UNKNOWN : name;
    }

    /** Every stretch that reaches into the period, one a line. */
    private static String contracts(ReportContent content) {
        var period = content.report().planned().period();
        return content.induction().contracts().stream()
                .filter(contract -> contract.period().overlaps(period))
                .map(contract -> words(contract, content))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Contract contract, ReportContent content) {
        var words = new ArrayList<String>();
        words.add("From " + Reason.day(contract.period().from())
                + contract.endsOn().map(end -> " to " + Reason.day(end)).orElse(", permanent"));
        words.add("full-time equivalent "
                + contract.fte().value().stripTrailingZeros().toPlainString());
        words.add(contract.daysPerWeek().toPlainString() + " days a week");
        if (!contract.employer().equals(content.report().school())) {
            words.add("at another school");
        }
        return String.join(", ", words);
    }
}
