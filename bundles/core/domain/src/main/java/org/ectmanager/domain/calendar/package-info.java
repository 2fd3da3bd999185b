/* SPDX-License-Identifier: Apache-2.0 */
/** School terms, bank holidays and working days. Rules R21 and R60. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.3.0")
package org.ectmanager.domain.calendar;
