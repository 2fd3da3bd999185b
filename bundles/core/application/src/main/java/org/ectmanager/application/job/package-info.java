/* SPDX-License-Identifier: Apache-2.0 */
/** Work that is done by the clock instead of by a person. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.job;
