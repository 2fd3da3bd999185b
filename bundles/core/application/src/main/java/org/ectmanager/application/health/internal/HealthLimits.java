/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health.internal;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** From when on something is wrong; a value that is not allowed names the file, the key and what is. */
@Component(service = HealthLimits.class, configurationPid = "org.ectmanager.health")
public final class HealthLimits {

    private static final int DAY = 1440;
    private static final int MANY = 1000;

    /** {@code etc/org.ectmanager.health.cfg}, as texts, so that what is no number is named like any other. */
    public @interface Settings {

        String outbox_minutes() default "5";

        String jobs_minutes() default "5";

        String failing_times() default "5";

        String failing_minutes() default "60";

        String failing_messages() default "3";
    }

    private final Duration outbox;
    private final Duration jobs;
    private final int often;
    private final Duration failing;
    private final int several;

    @Activate
    public HealthLimits(Settings settings) {
        this(
                number(settings.outbox_minutes()),
                number(settings.jobs_minutes()),
                number(settings.failing_times()),
                number(settings.failing_minutes()),
                number(settings.failing_messages()));
    }

    public HealthLimits(int outboxMinutes, int jobsMinutes, int times, int minutes, int messages) {
        outbox = Duration.ofMinutes(within("outbox.minutes", outboxMinutes, 1, DAY));
        jobs = Duration.ofMinutes(within("jobs.minutes", jobsMinutes, 1, DAY));
        often = within("failing.times", times, 1, MANY);
        failing = Duration.ofMinutes(within("failing.minutes", minutes, 1, DAY));
        several = within("failing.messages", messages, 1, MANY);
    }

    /** How long a message that is due may wait. */
    Duration outbox() {
        return outbox;
    }

    /** How long a job that is due may wait. */
    Duration jobs() {
        return jobs;
    }

    /** How often in a row something may fail before it is said. */
    int often() {
        return often;
    }

    /** For how long something may fail before it is said. */
    Duration failing() {
        return failing;
    }

    /** How many messages fail when mail does not go out at all. */
    int several() {
        return several;
    }

    /** What is no number is less than the least that is allowed. */
    private static int number(String text) {
        return text.strip().matches("[0-9]{1,9}") ? Integer.parseInt(text.strip()) : -1;
    }

    private static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "etc/org.ectmanager.health.cfg: " + key + " is a whole number from " + least + " to " + most);
        }
        return value;
    }
}
