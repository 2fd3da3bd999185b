/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.job;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Work done again and again. Runs once at a time in the whole platform, also with several nodes, and again after a
 * restart. A run does whatever has become due since the last one, so that a late or repeated run does no harm.
 */
@ConsumerType
public interface Job {

    /** Stable name, such as {@code release-reports}. */
    String name();

    /** The pause between two runs. */
    Duration every();

    /** Does what is due, one appropriate body at a time, and answers in one sentence what it did. */
    String run();
}
