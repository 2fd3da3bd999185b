/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.limit;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How many requests one address may make of the public calculator. Its pages and its web services share one allowance;
 * on a sample platform this machine itself may ask as often as it likes.
 */
@ProviderType
public interface PublicLimit {

    /** Takes one request; answers after how many whole seconds it would be taken, and nothing when it is taken now. */
    Optional<Duration> admit(Sender sender);
}
