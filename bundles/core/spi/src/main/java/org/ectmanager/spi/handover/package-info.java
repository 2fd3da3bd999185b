/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The places outside that have to hear of a change: the Department for Education, lead providers, delivery partners.
 * A {@link org.ectmanager.spi.handover.Destination} says what it needs of a
 * {@link org.ectmanager.spi.handover.Change}, whether it has all of it, how it is told
 * ({@link org.ectmanager.spi.handover.Delivery}) and how its answer is read back
 * ({@link org.ectmanager.spi.handover.Answer}). It is handed values and returns values; the platform sends, keeps,
 * repeats, chases and audits.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("2.0.0")
package org.ectmanager.spi.handover;
