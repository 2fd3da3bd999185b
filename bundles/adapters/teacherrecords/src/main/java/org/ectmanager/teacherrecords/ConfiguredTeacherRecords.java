/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.SampleNames;
import org.ectmanager.application.port.Secret;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** DfE's service when its address is configured; else fictional teachers in sample mode; else always unavailable. */
@Component(configurationPid = "org.ectmanager.teacherrecords")
public final class ConfiguredTeacherRecords implements TeacherRecords {

    private static final SampleNames NOBODY = trn -> Optional.empty();
    private static final String NOT_SET_UP =
            "The teacher record service is not set up: see etc/org.ectmanager.teacherrecords.cfg";

    private final TeacherRecords chosen;
    private final AtomicReference<SampleNames> names = new AtomicReference<>(NOBODY);

    @Activate
    public ConfiguredTeacherRecords(Settings settings, @Reference Platform platform, @Reference Clock clock) {
        chosen = choose(settings, platform, clock);
    }

    @Override
    public Answer find(Trn trn, LocalDate dateOfBirth) {
        return chosen.find(trn, dateOfBirth);
    }

    /** Comes with the sample data, which needs this service to be there first. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "forget")
    void know(SampleNames sample) {
        names.set(sample);
    }

    void forget(SampleNames sample) {
        names.compareAndSet(sample, NOBODY);
    }

    private TeacherRecords choose(Settings settings, Platform platform, Clock clock) {
        if (!settings.base_url().isBlank()) {
            return remote(settings);
        }
        return platform.isSample()
                ? new FictionalTeacherRecords(platform, trn -> names.get().of(trn), clock)
                : (trn, dateOfBirth) -> new Unavailable(NOT_SET_UP);
    }

    private static TeacherRecords remote(Settings settings) {
        var key = Secret.from(System.getenv(), settings.key_env(), settings.key_file());
        if (key.isEmpty()) {
            return (trn, dateOfBirth) -> new Unavailable("The key of the teacher record service is missing");
        }
        var patience = new Patience(
                settings.attempts(),
                Duration.ofMillis(settings.pause_ms()),
                Duration.ofMillis(settings.longest_pause_ms()),
                Patience.Pause.ASLEEP);
        return new HttpTeacherRecords(
                new Question(
                        URI.create(settings.base_url()),
                        key,
                        settings.api_version(),
                        Duration.ofMillis(settings.answer_timeout_ms())),
                Duration.ofMillis(settings.connect_timeout_ms()),
                patience);
    }
}
