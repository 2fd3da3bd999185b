/* SPDX-License-Identifier: Apache-2.0 */
/** What belongs to the way through induction: reviews, concerns, observations. Rules R7, R33, R36, R40 to R42, R61. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.progress;
