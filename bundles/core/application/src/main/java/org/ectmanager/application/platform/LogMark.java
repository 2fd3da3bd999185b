/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** Marks every line that this thread logs during some work; the mark that was there before stands again afterwards. */
public enum LogMark {

    /** For which request, or for which run of a job. */
    REQUEST("request"),
    /** For which appropriate body. */
    TENANT("tenant");

    private final String key;

    LogMark(String key) {
        this.key = key;
    }

    /** @param value nothing leaves the mark as it is */
    public <T> T during(String value, Supplier<T> work) {
        if (value.isEmpty()) {
            return work.get();
        }
        var before = Optional.ofNullable(MDC.get(key));
        set(value);
        try {
            return work.get();
        } finally {
            before.ifPresentOrElse(this::set, this::clear);
        }
    }

    /** Until it is set to something else, or cleared. */
    public void set(String value) {
        MDC.put(key, value);
    }

    public void clear() {
        MDC.remove(key);
    }
}
