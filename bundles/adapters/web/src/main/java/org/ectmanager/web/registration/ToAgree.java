/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ectmanager.application.agreement.AcceptAgreements;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.signature.ContentHash;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a head teacher agrees to when signing a registration, and before (P22, P24). */
@Component(service = ToAgree.class)
public final class ToAgree {

    /** The name under which what comes with the signature is accepted. */
    static final String FIELD = "agreed";

    private final BodyRegistry bodies;
    private final AcceptAgreements agreements;
    private final AgreementNotices notices;

    @Activate
    public ToAgree(
            @Reference BodyRegistry bodies,
            @Reference AcceptAgreements agreements,
            @Reference AgreementNotices notices) {
        this.bodies = bodies;
        this.agreements = agreements;
        this.notices = notices;
    }

    /** What has to be accepted before anything is signed. */
    Optional<Notice> first(Place place) {
        return notices.notice(place.caller(), place.school());
    }

    List<Agreement> withSignature(Place place, long registration) {
        return agreements.withRegistration(place.caller(), place.school(), registration);
    }

    Optional<FeeSchedule> fees(Place place, Registration registration, LocalDate today) {
        return bodies.find(place.caller().body())
                .flatMap(body -> AgreedFees.asked(body.fees(), registration.answers(), today));
    }

    /** Says which were shown, so that nobody accepts others that came meanwhile. */
    static String shown(List<Agreement> all) {
        Map<String, String> versions = new TreeMap<>();
        all.forEach(agreement -> versions.put(agreement.id(), agreement.version()));
        return ContentHash.of(versions);
    }

    public static Choices tick(Form form, List<Agreement> all) {
        return Choices.of(form, FIELD, "Does your school accept what stands above?")
                .hint("Your name and the time are kept with the text")
                .option(shown(all), "My school accepts it for this registration");
    }
}
