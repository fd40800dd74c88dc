package org.huizhi.domain.grid.playbooks;

import java.time.Duration;
import org.huizhi.domain.kernel.access.UnitId;

/**
 * 专业组织: who is called in for a kind of case, by appointment.
 *
 * @param unit the unit
 * @param slot how long an appointment with the resident lasts
 */
public record Vendor(UnitId unit, Duration slot) {}
