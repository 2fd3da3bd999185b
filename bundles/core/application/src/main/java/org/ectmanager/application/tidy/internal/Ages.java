/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.tidy.internal;

import java.time.Duration;

/** How long what is over is kept, and how many captured mails are. */
record Ages(Duration sessions, Duration links, Duration messages, int capturedMails) {

    private static final int LONGEST = 3_650;
    private static final int MOST = 1_000_000;

    static Ages of(Settings settings) {
        return new Ages(
                days("sessions.days", settings.sessions_days()),
                days("links.days", settings.links_days()),
                days("messages.days", settings.messages_days()),
                within("captured.mails", settings.captured_mails(), 0, MOST));
    }

    private static Duration days(String key, int value) {
        return Duration.ofDays(within(key, value, 1, LONGEST));
    }

    private static int within(String key, int value, int least, int highest) {
        if (value < least || value > highest) {
            throw new IllegalArgumentException(
                    "etc/org.ectmanager.tidy.cfg: " + key + " is a whole number from " + least + " to " + highest);
        }
        return value;
    }
}
