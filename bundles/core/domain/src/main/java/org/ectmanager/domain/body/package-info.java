/* SPDX-License-Identifier: Apache-2.0 */
/** Appropriate bodies: who oversees an induction. Guidance 2.24 to 2.29. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.body;
